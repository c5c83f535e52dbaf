import { useQuery } from '@tanstack/react-query';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { regimeChoices } from '../session/register-choices.ts';
import { Problem } from '../ui/problem.tsx';
import { fullDate } from '../ui/words.ts';
import classes from './rules-in-force.module.css';

type Edition = Outputs['calendar']['showRules']['editions'][number];

/** The law the register's clocks follow: each rule, where it stands, and the day its source was read. */
export function RulesInForce() {
  const rules = useQuery(query.calendar.showRules.queryOptions());
  if (rules.isError) {
    return (
      <Problem
        failed="The rules could not be read."
        safe="Nothing was changed."
        onRetry={() => void rules.refetch()}
        details={rules.error.name}
      />
    );
  }
  if (rules.data === undefined) return null;
  const { regime, editions } = rules.data;
  return (
    <section className={classes.rules} aria-labelledby="rules">
      <h2 id="rules">Rules in force: {regimeChoices.find(({ value }) => value === regime)?.label ?? regime}</h2>
      <p className={classes.note}>
        A request is counted under the edition in force on the day it was received. A rule whose source was not read is
        marked: it is recalled, and waits to be checked.
      </p>
      {editions.map((edition) => (
        <EditionTable key={edition.ruleSet} edition={edition} />
      ))}
    </section>
  );
}

function EditionTable({ edition: { ruleSet, effectiveFrom, inForce, rules } }: { readonly edition: Edition }) {
  return (
    <details className={classes.edition} open={inForce}>
      <summary>
        <b>{ruleSet}</b> {inForce ? 'in force' : 'for older requests'} from {fullDate(effectiveFrom)}
      </summary>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">What it says</th>
            <th scope="col">Source</th>
            <th scope="col">Source read on</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ title, sentence, citation, checkedOn }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{sentence}</td>
              <td>{citation}</td>
              <td>{checkedOn === null ? 'Not yet read' : fullDate(checkedOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
