import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import { datesInWords, fullInstant } from '../../main/words/dates.ts';
import { useMoment } from '../ui/now.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './breach-history.module.css';

/** Who did what in this breach, newest first. Every line is an entry of the audit chain and cannot be changed. */
export function BreachHistory({ breach }: { readonly breach: BreachCase }) {
  const t = useWords();
  const { today } = useMoment();
  const { timeZone: zone } = breach;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{t('breaches.history')}</h2>
      <ol className={classes.lines}>
        {breach.history.map(({ seq, at, by, sentence }) => (
          <li key={seq} className={classes.line}>
            <time dateTime={at}>{fullInstant(t, at, zone)}</time>
            <span>{datesInWords(t, sentence, { today, zone })}</span>
            <span className={classes.by}>{by}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
