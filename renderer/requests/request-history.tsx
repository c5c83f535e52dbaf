import type { RequestCase } from '../../main/contract/requests/request.ts';
import { fullInstant, shortDate } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';
import classes from './request-history.module.css';

type RequestHistoryProps = { readonly request: RequestCase; readonly moment: Moment };

/** Who did what in this case, newest first. Every line is an entry of the audit chain and cannot be changed. */
export function RequestHistory({ request, moment }: RequestHistoryProps) {
  return (
    <div className={classes.pane} tabIndex={0} role="region" aria-label="History">
      <p className={classes.note}>
        Each line is chained to the one before it and cannot be changed or removed. Logged{' '}
        {fullInstant(request.loggedAt, moment.zone)}.
      </p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">Who</th>
            <th scope="col" data-align="right">
              Entry
            </th>
          </tr>
        </thead>
        <tbody>
          {request.history.map(({ seq, at, by, sentence }) => (
            <tr key={`${seq} ${sentence}`}>
              <td>{fullInstant(at, moment.zone)}</td>
              <td>{datesInWords(sentence, moment.today)}</td>
              <td>{by}</td>
              <td data-align="right">{seq.toLocaleString('en-GB')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** An entry of the audit chain spells dates as the register keeps them; people read them in words. */
export function datesInWords(sentence: string, today: string): string {
  return sentence.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/gu, (date) => shortDate(date, today));
}
