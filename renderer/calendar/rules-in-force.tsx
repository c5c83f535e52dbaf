import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { Problem } from '../ui/problem.tsx';
import { fullDate } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './rules-in-force.module.css';

type Edition = Outputs['calendar']['showRules']['editions'][number];

/** The law the register's clocks follow: each rule, where it stands, and the day its source was read. */
export function RulesInForce() {
  const t = useWords();
  const rules = useQuery(query.calendar.showRules.queryOptions());
  if (rules.isError) {
    return (
      <Problem
        failed={t('calendar.rulesInForce.notRead')}
        safe={t('ui.unchanged')}
        onRetry={() => void rules.refetch()}
        details={rules.error.name}
      />
    );
  }
  if (rules.data === undefined) return null;
  const { regime, editions } = rules.data;
  return (
    <section className={classes.rules} aria-labelledby="rules">
      <h2 id="rules">{t('calendar.rulesInForce.title', { regime: t(`terms.regimes.${regime}`) })}</h2>
      <p className={classes.note}>{t('calendar.rulesInForce.note')}</p>
      {editions.map((edition) => (
        <EditionTable key={edition.ruleSet} edition={edition} />
      ))}
    </section>
  );
}

function EditionTable({ edition: { ruleSet, effectiveFrom, inForce, rules } }: { readonly edition: Edition }) {
  const t = useWords();
  const said = { rules: ruleSet, date: fullDate(t, effectiveFrom), b: (chunks: ReactNode) => <b>{chunks}</b> };
  return (
    <details className={classes.edition} open={inForce}>
      <summary>{t.rich(inForce ? 'calendar.rulesInForce.inForce' : 'calendar.rulesInForce.forOlder', said)}</summary>
      <table className={classes.table} data-law>
        <thead>
          <tr>
            <th scope="col">{t('calendar.rulesInForce.rule')}</th>
            <th scope="col">{t('calendar.rulesInForce.says')}</th>
            <th scope="col">{t('calendar.rulesInForce.source')}</th>
            <th scope="col">{t('calendar.rulesInForce.readOn')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ title, sentence, citation, checkedOn }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{sentence}</td>
              <td>{citation}</td>
              <td>{checkedOn === null ? t('calendar.rulesInForce.notYetRead') : fullDate(t, checkedOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
