import type { RequestCase } from '../../main/contract/requests/request.ts';
import { fullDate, shortInstant } from '../../main/words/dates.ts';
import { useMoment } from '../ui/now.tsx';
import { useWords } from '../ui/use-words.tsx';
import { lastBackupGone } from './last-backup-gone.ts';
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
      <p>{t('documents.takeOutDocument.backups', { until: fullDate(t, lastBackupGone(last)) })}</p>
    </section>
  );
}
