import { Anchor } from '@mantine/core';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import { hrefTo, paths } from '../paths.ts';
import { FactList } from '../ui/fact-list.tsx';
import { fullInstant } from '../ui/words.ts';
import { causeWords } from './breach-words.ts';
import classes from './shown-facts.module.css';

/** What is known about the breach, as it was written down. */
export function ShownFacts({ breach }: { readonly breach: BreachCase }) {
  const { facts, sealedReport, timeZone } = breach;
  return (
    <section aria-labelledby="facts-title" className={classes.facts}>
      <h2 id="facts-title">Facts</h2>
      <FactList
        facts={[
          ...(breach.investigatedFrom === null
            ? []
            : [{ label: 'Looked into since', value: fullInstant(breach.investigatedFrom, timeZone) }]),
          {
            label: 'Aware',
            value: breach.state === 'suspected' ? 'Not yet' : fullInstant(facts.awareAt, timeZone),
          },
          { label: 'How you know', value: written(facts.awareEvidence) },
          ...(sealedReport === null
            ? []
            : [
                {
                  label: 'Sealed report',
                  value: <Anchor href={hrefTo(paths.sealedReport(sealedReport.id))}>{sealedReport.receiptCode}</Anchor>,
                },
              ]),
          { label: 'Happened', value: written(facts.happenedAt) },
          { label: 'Found', value: written(facts.discovered) },
          { label: 'Cause', value: causeWords(facts.cause) },
          { label: 'What happened', value: written(facts.facts) },
          { label: 'Effects', value: written(facts.effects) },
          { label: 'What was done', value: written(facts.measures) },
          { label: 'People', value: counted(facts.peopleCount) },
          { label: 'Records', value: counted(facts.recordsCount) },
        ]}
      />
    </section>
  );
}

function written(text: string) {
  return text === '' ? (
    <span className={classes.missing}>Not written yet</span>
  ) : (
    <span className={classes.text}>{text}</span>
  );
}

function counted(number: number | null) {
  return number === null ? <span className={classes.missing}>Not known yet</span> : number.toLocaleString('en-GB');
}
