import { Temporal } from 'temporal-polyfill';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { fullDate, shortInstant } from '../../main/words/dates.ts';
import { useMoment } from '../ui/now.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './taken-out.module.css';

/** What was attached by mistake and taken out: the numbers that are left, and until when backups still hold it. */
export function TakenOut({ documents }: { readonly documents: RequestCase['takenOut'] }) {
  const t = useWords();
  const moment = useMoment();
  const last = documents
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  if (last === undefined) return null;
  return (
    <section aria-labelledby="taken-out" className={classes.taken}>
      <h3 id="taken-out">{t('documents.takeOutDocument.title')}</h3>
      <ul>
        {documents.map(({ number, by, at }) => (
          <li key={number}>
            {t('documents.takeOutDocument.line', { number: String(number), by, when: shortInstant(t, at, moment) })}
          </li>
        ))}
      </ul>
      <p>{t('documents.takeOutDocument.backups', { until: fullDate(t, lastMonthOver(last)) })}</p>
    </section>
  );
}

/** The last backup of each of 12 months stays (`keep-by-rule.ts`): from this day on none of that time does. */
function lastMonthOver(at: string): string {
  const month = Temporal.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate().with({ day: 1 });
  return month.add({ months: 12 }).toString();
}
