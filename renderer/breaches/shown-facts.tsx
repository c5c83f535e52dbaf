import { Anchor } from '@mantine/core';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import { localeOf } from '../../main/words/language.ts';
import type { Words } from '../../main/words/words.ts';
import { hrefTo, paths } from '../paths.ts';
import { FactList } from '../ui/fact-list.tsx';
import { fullInstant } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import { causeWords } from './breach-words.ts';
import classes from './shown-facts.module.css';

/** What is known about the breach, as it was written down. */
export function ShownFacts({ breach }: { readonly breach: BreachCase }) {
  const t = useWords();
  const { facts, sealedReport, timeZone } = breach;
  return (
    <section aria-labelledby="facts-title" className={classes.facts}>
      <h2 id="facts-title">{t('breaches.shownFacts.title')}</h2>
      <FactList
        facts={[
          ...(breach.investigatedFrom === null
            ? []
            : [
                {
                  label: t('breaches.shownFacts.investigatedFrom'),
                  value: fullInstant(t, breach.investigatedFrom, timeZone),
                },
              ]),
          {
            label: t('breaches.shownFacts.aware'),
            value:
              breach.state === 'suspected'
                ? t('breaches.shownFacts.notAware')
                : fullInstant(t, facts.awareAt, timeZone),
          },
          { label: t('breaches.shownFacts.evidence'), value: written(t, facts.awareEvidence) },
          ...(sealedReport === null
            ? []
            : [
                {
                  label: t('breaches.shownFacts.sealedReport'),
                  value: <Anchor href={hrefTo(paths.sealedReport(sealedReport.id))}>{sealedReport.receiptCode}</Anchor>,
                },
              ]),
          { label: t('breaches.shownFacts.happenedAt'), value: written(t, facts.happenedAt) },
          { label: t('breaches.shownFacts.discovered'), value: written(t, facts.discovered) },
          { label: t('breaches.shownFacts.cause'), value: causeWords(t, facts.cause) },
          { label: t('breaches.shownFacts.facts'), value: written(t, facts.facts) },
          { label: t('breaches.shownFacts.effects'), value: written(t, facts.effects) },
          { label: t('breaches.shownFacts.measures'), value: written(t, facts.measures) },
          { label: t('breaches.shownFacts.people'), value: counted(t, facts.peopleCount) },
          { label: t('breaches.shownFacts.records'), value: counted(t, facts.recordsCount) },
        ]}
      />
    </section>
  );
}

function written(t: Words, text: string) {
  return text === '' ? (
    <span className={classes.missing}>{t('breaches.shownFacts.notWritten')}</span>
  ) : (
    <span className={classes.text}>{text}</span>
  );
}

function counted(t: Words, number: number | null) {
  return number === null ? (
    <span className={classes.missing}>{t('breaches.shownFacts.notKnown')}</span>
  ) : (
    number.toLocaleString(localeOf[t.language])
  );
}
