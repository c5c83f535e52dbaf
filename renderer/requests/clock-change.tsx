import { ORPCError } from '@orpc/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Deadline, RequestEvent } from '../../main/contract/deadlines/compute-deadline.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { fullDate } from '../ui/words.ts';
import classes from './clock-change.module.css';
import { rightsInWords } from '../ui/request-words.ts';

type ClockChangeProps = {
  readonly request: RequestCase;
  /** An event that is about to be recorded. */
  readonly adding?: RequestEvent;
  /** The event that is about to be taken back or corrected. */
  readonly without?: string | undefined;
};

/** The due date now and after the change, before anything is saved. */
export function ClockChange({ request, adding, without }: ClockChangeProps) {
  // A corrected day of receipt takes the earlier one's place.
  const replaced = request.events.filter(
    ({ id, type, withdrawnAt }) =>
      withdrawnAt === null && (id === without || (adding?.type === 'received' && type === 'received')),
  );
  const change = useQuery({
    ...query.requests.simulateClock.queryOptions({
      input: {
        reference: request.reference,
        events: adding === undefined ? [] : [adding],
        without: replaced.map(({ id }) => id),
      },
    }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (change.error !== null) {
    return (
      <p className={classes.change} role="status">
        {refusalOf(change.error)}
      </p>
    );
  }
  if (change.data === undefined) return null;
  return <ChangedClock now={change.data.now} supposed={change.data.supposed} />;
}

/** One clock beside the other, with what is to be known of the second that was not so of the first. */
export function ChangedClock({ now, supposed }: { readonly now: Deadline; readonly supposed: Deadline }) {
  const before = dateOf(now, 'today');
  const after = dateOf(supposed, 'that day');
  const others = supposed.otherClocks.filter(
    ({ rights, due }) => !now.otherClocks.some((known) => known.due === due && known.rights.join() === rights.join()),
  );
  const warnings = supposed.warnings.filter(
    ({ sentence }) => !now.warnings.some((known) => known.sentence === sentence),
  );
  return (
    <div className={classes.change} role="status">
      <dl>
        <div>
          <dt>Now</dt>
          <dd>{before}</dd>
        </div>
        <div>
          <dt>Then</dt>
          <dd>
            <b>{after.replace('that day', 'today') === before ? 'The same' : after}</b>
          </dd>
        </div>
      </dl>
      {others.map(({ rights, due }) => (
        <p key={rights.join()}>
          {rightsInWords(rights)} {due === undefined ? 'has no date yet' : `is due ${fullDate(due)}`}, on a clock of its
          own.
        </p>
      ))}
      {warnings.map(({ code, sentence, citation }) => (
        <p key={code}>
          {sentence} {citation !== undefined && <cite>{citation}</cite>}
        </p>
      ))}
    </div>
  );
}

/** What a clock that cannot be counted says is wrong. */
export function refusalOf(error: Error): string {
  if (!(error instanceof ORPCError) || error.code !== 'DEADLINE_INPUT') return 'The new date cannot be counted yet.';
  const { sentence } = error.data as { readonly sentence: string }; // the contract's shape of DEADLINE_INPUT
  return sentence;
}

function dateOf({ state, due, closedOn, earliestDue }: Deadline, ifItCame: 'today' | 'that day'): string {
  if (state === 'answered') return `Answered ${closedOn === undefined ? '' : fullDate(closedOn)}`;
  if (state === 'withdrawn') return 'Withdrawn';
  if (due !== undefined) return `Due ${fullDate(due)}`;
  const ifToday = earliestDue === undefined ? '' : `; due ${fullDate(earliestDue)} if it came ${ifItCame}`;
  if (state === 'paused') return `Clock paused${ifToday}`;
  return state === 'not-started' ? `Clock not started${ifToday}` : 'No fixed limit';
}
