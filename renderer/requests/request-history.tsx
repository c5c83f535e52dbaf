import type { RequestCase } from '../../main/contract/requests/request.ts';
import { localeOf } from '../../main/words/language.ts';
import { datesInWords, fullInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './request-history.module.css';

type RequestHistoryProps = { readonly request: RequestCase; readonly moment: Moment };

/** Who did what in this case, newest first. Every line is an entry of the audit chain and cannot be changed. */
export function RequestHistory({ request, moment }: RequestHistoryProps) {
  const t = useWords();
  return (
    <div className={classes.pane} tabIndex={0} role="region" aria-label={t('requests.showRequest.sections.history')}>
      <p className={classes.note}>
        {t('requests.history.sentence', { when: fullInstant(t, request.loggedAt, moment.zone) })}
      </p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('requests.history.when')}</th>
            <th scope="col">{t('requests.history.what')}</th>
            <th scope="col">{t('requests.history.who')}</th>
            <th scope="col" data-align="right">
              {t('requests.history.entry')}
            </th>
          </tr>
        </thead>
        <tbody>
          {request.history.map(({ seq, at, by, sentence }) => (
            <tr key={`${seq} ${sentence}`}>
              <td>{fullInstant(t, at, moment.zone)}</td>
              <td>{datesInWords(t, sentence, moment)}</td>
              <td>{by}</td>
              <td data-align="right">{seq.toLocaleString(localeOf[t.language])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
