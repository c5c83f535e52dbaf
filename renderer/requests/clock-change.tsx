import { ORPCError } from '@orpc/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Deadline, RegimeCode, RequestEventType } from '../../main/contract/deadlines/compute-deadline.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { fullDate } from '../ui/words.ts';
import classes from './clock-change.module.css';

type ClockChangeProps = {
  readonly request: RequestCase;
  readonly today: string;
  /** An event that is about to be recorded. */
  readonly adding?: { readonly type: RequestEventType; readonly on: string; readonly reason: string | null };
  /** The event that is about to be taken back. */
  readonly without?: string;
};

/** The due date now and after the change, before anything is saved. */
export function ClockChange({ request, today, adding, without }: ClockChangeProps) {
  const organisation = useQuery(query.organisation.showOrganisation.queryOptions());
  const events = request.events
    // A corrected day of receipt takes the earlier one's place.
    .filter(
      ({ id, type, withdrawnAt }) =>
        withdrawnAt === null && id !== without && !(adding?.type === 'received' && type === 'received'),
    )
    .map(({ type, on, reason }) => ({ type, on, reason }));
  const after = useQuery({
    ...query.deadlines.computeDeadline.queryOptions({
      input: {
        regime: request.regime as RegimeCode, // written from the contract's enum only
        calendar: request.calendar,
        rights: request.rights,
        events: adding === undefined ? events : [...events, adding],
        closedDays: organisation.data?.closedDays ?? [],
        ...(organisation.data?.policy != null && { policy: organisation.data.policy }),
        today,
      },
    }),
    enabled: organisation.data !== undefined && (adding === undefined || adding.on !== ''),
    placeholderData: keepPreviousData,
  });
  if (after.error !== null) {
    return (
      <p className={classes.change} role="status">
        {after.error instanceof ORPCError && after.error.code === 'DEADLINE_INPUT'
          ? sentenceOf(after.error.data)
          : 'The new date cannot be counted yet.'}
      </p>
    );
  }
  if (after.data === undefined) return null;
  const before = dateOf(request.clock);
  const then = dateOf(after.data);
  const warnings = after.data.warnings.filter(
    ({ code }) => !request.clock.warnings.some((known) => known.code === code),
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
            <b>{then === before ? 'The same' : then}</b>
          </dd>
        </div>
      </dl>
      {warnings.map(({ code, sentence, citation }) => (
        <p key={code}>
          {sentence} {citation !== undefined && <cite>{citation}</cite>}
        </p>
      ))}
    </div>
  );
}

function dateOf({ state, due, closedOn, earliestDue }: Deadline): string {
  if (state === 'answered') return `Answered ${closedOn === undefined ? '' : fullDate(closedOn)}`;
  if (state === 'withdrawn') return 'Withdrawn';
  if (due !== undefined) return `Due ${fullDate(due)}`;
  const ifToday = earliestDue === undefined ? '' : `; due ${fullDate(earliestDue)} if it came today`;
  if (state === 'paused') return `Clock paused${ifToday}`;
  return state === 'not-started' ? `Clock not started${ifToday}` : 'No fixed limit';
}

function sentenceOf(data: unknown): string {
  const { sentence } = data as { readonly sentence: string }; // the contract's shape of DEADLINE_INPUT
  return sentence;
}
