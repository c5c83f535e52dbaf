import { ORPCError } from '@orpc/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Deadline, RequestEvent, Right } from '../../main/contract/deadlines/compute-deadline.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { datesInWords, fullDate, type Moment } from '../../main/words/dates.ts';
import classes from './clock-change.module.css';
import type { AwaitedDay } from './clock-sum.ts';
import { useMoment } from '../ui/now.tsx';
import { rightsInWords } from '../ui/request-words.ts';
import { useWords } from '../ui/use-words.tsx';

type ClockChangeProps = {
  readonly request: RequestCase;
  /** An event that is about to be recorded. */
  readonly adding?: RequestEvent;
  /** The event that is about to be taken back or corrected. */
  readonly without?: string | undefined;
  /** What they would have asked for at first. */
  readonly rights?: readonly Right[];
  /** What stands in the dialog already: it is not said a second time. */
  readonly saidAlready?: readonly ReactNode[];
};

type ChangedClockProps = { readonly now: Deadline; readonly supposed: Deadline; readonly ifItCame: AwaitedDay };

/** The due date now and after the change, before anything is saved. */
export function ClockChange({ request, adding, without, rights, saidAlready = [] }: ClockChangeProps) {
  const t = useWords();
  const moment = useMoment();
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
        rights: rights === undefined ? null : [...rights],
      },
    }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (change.error !== null) {
    const refusal = refusalOf(t, change.error, moment);
    return saidAlready.includes(refusal) ? null : (
      <p className={classes.change} role="status">
        {refusal}
      </p>
    );
  }
  if (change.data === undefined) return null;
  return <ChangedClock now={change.data.now} supposed={change.data.supposed} ifItCame="today" />;
}

/** One clock beside the other, with what is to be known of the second that was not so of the first. */
export function ChangedClock({ now, supposed, ifItCame }: ChangedClockProps) {
  const t = useWords();
  const before = dateOf(t, now, 'today');
  const isSame = dateOf(t, supposed, 'today') === before;
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
          <dt>{t('requests.change.now')}</dt>
          <dd>{before}</dd>
        </div>
        <div>
          <dt>{t('requests.change.afterwards')}</dt>
          <dd>
            <b>{isSame ? t('requests.change.same') : dateOf(t, supposed, ifItCame)}</b>
          </dd>
        </div>
      </dl>
      {others.map(({ rights, due }) => (
        <p key={rights.join()}>
          {due === undefined
            ? t('requests.change.otherNoDate', { rights: rightsInWords(t, rights) })
            : t('requests.change.otherDue', { rights: rightsInWords(t, rights), date: fullDate(t, due) })}
        </p>
      ))}
      {warnings.map(({ code, sentence, citation }) => (
        <p key={code} data-law>
          {sentence} {citation !== undefined && <cite>{citation}</cite>}
        </p>
      ))}
    </div>
  );
}

/** What a clock that cannot be counted says is wrong. */
export function refusalOf(t: Words, error: Error, moment: Moment): string {
  if (!(error instanceof ORPCError) || error.code !== 'DEADLINE_INPUT') return t('requests.change.notCounted');
  const { sentence } = error.data as { readonly sentence: string }; // the contract's shape of DEADLINE_INPUT
  return datesInWords(t, sentence, moment);
}

function dateOf(t: Words, { state, due, closedOn, earliestDue }: Deadline, ifItCame: AwaitedDay): string {
  if (state === 'answered') {
    return closedOn === undefined
      ? t('requests.change.answered')
      : t('requests.change.answeredOn', { date: fullDate(t, closedOn) });
  }
  if (state === 'withdrawn') return t('requests.change.withdrawn');
  if (due !== undefined) return t('requests.change.due', { date: fullDate(t, due) });
  const earliest = earliestDue === undefined ? undefined : { date: fullDate(t, earliestDue), day: ifItCame };
  if (state === 'paused') {
    return earliest === undefined ? t('requests.clock.whole.paused') : t('requests.change.pausedIf', earliest);
  }
  if (state !== 'not-started') return t('requests.change.noFixedLimit');
  return earliest === undefined ? t('requests.clock.whole.notStarted') : t('requests.change.notStartedIf', earliest);
}
