import type { DeadlineInput, RequestEvent, Right } from '../../../contract/deadlines/compute-deadline.ts';
import { requestEventTypes, rightCodes } from '../../../contract/deadlines/compute-deadline.ts';
import { said } from '../../../words/said.ts';
import { asGiven, DeadlineInputError } from './deadline-input-error.ts';
import { isoOf, never, readDay, type EpochDay } from './epoch-days.ts';
import {
  isMark,
  marks,
  ofSomeRights,
  pairFees,
  pairWaitings,
  type Mark,
  type Track,
  type WaitingTime,
} from './waiting-time.ts';

export type ExtensionNotice = { readonly on: EpochDay; readonly reason: string; readonly until: EpochDay | undefined };

/** Rights that a later letter asked for too; `index` is the place of the event that says so. */
export type RightsAdded = { readonly on: EpochDay; readonly rights: readonly Right[]; readonly index: number };

/** What happened in a case, in order, ready to be counted. */
export type RequestHistory = {
  readonly received: EpochDay;
  readonly identity: readonly WaitingTime[];
  readonly fee: readonly WaitingTime[];
  readonly clarification: readonly WaitingTime[];
  /** From the day a request was taken back to the day it was made again. */
  readonly withdrawal: readonly WaitingTime[];
  readonly extensions: readonly ExtensionNotice[];
  /** A fee that was asked for and then dropped, by the day it was dropped. */
  readonly feeWaived: EpochDay | undefined;
  readonly added: readonly RightsAdded[];
  readonly end: { readonly state: 'answered' | 'withdrawn'; readonly on: EpochDay } | undefined;
};

const none: readonly never[] = [];

/** Puts events given in any order into a history. Throws DeadlineInputError on the event that does not fit. */
export function readHistory(events: NonNullable<DeadlineInput['events']>): RequestHistory {
  const received = readReceipt(events);
  if (events.length === 1) {
    return {
      received,
      identity: none,
      fee: none,
      clarification: none,
      withdrawal: none,
      extensions: none,
      feeWaived: undefined,
      added: none,
      end: undefined,
    };
  }
  const tracks: { [track in Track]?: Mark[] } = {};
  const extensions: ExtensionNotice[] = [];
  const added: RightsAdded[] = [];
  let answered = never;
  for (const [index, event] of events.entries()) {
    if (event.type === 'received') continue;
    const on = readDay(event.on, 'events', index);
    if (on < received) {
      throw new DeadlineInputError(
        `events.${index}.on`,
        said('deadlines.event.beforeReceipt', { on: event.on, received: isoOf(received) }),
      );
    }
    const { type } = event;
    if (isMark(type))
      (tracks[marks[type].track] ??= []).push({ on, opens: marks[type].opens, index, type, rights: event.rights });
    else if (event.type === 'extended') extensions.push(readExtension(event, on, index));
    else if (event.type === 'rights-added')
      added.push({ on, rights: readRights(event.rights, `events.${index}.rights`), index });
    else if (event.type !== 'partial-answer') answered = Math.min(answered, on);
  }
  return endHistory(received, tracks, extensions, added, answered);
}

function endHistory(
  received: EpochDay,
  tracks: { [track in Track]?: Mark[] },
  extensions: ExtensionNotice[],
  added: RightsAdded[],
  answered: EpochDay,
): RequestHistory {
  const withdrawals = tracks.withdrawal ?? none;
  const whole = withdrawals.filter(({ rights }) => rights === undefined);
  const withdrawal = pairWaitings('withdrawal', whole).filter(({ from }) => from < answered);
  const lastWithdrawal = withdrawal.at(-1);
  const withdrawn = lastWithdrawal?.to === never ? lastWithdrawal.from : never;
  const ended = answered < never ? answered : withdrawn;
  // What is still open when a case ends waits no longer, and what is asked afterwards cannot move a date that has passed.
  const untilEnd = (waitings: readonly WaitingTime[]) =>
    ended === never
      ? waitings
      : waitings
          .filter(({ from }) => from <= ended)
          .map((waiting) => ({ ...waiting, to: Math.min(waiting.to, ended) }));
  const fees = pairFees(tracks.fee);
  const afterEnd = added.find(({ on }) => on > ended);
  if (afterEnd !== undefined) {
    throw new DeadlineInputError(
      `events.${afterEnd.index}.on`,
      said('deadlines.event.afterEnd', { ended: isoOf(ended) }),
    );
  }
  return {
    received,
    identity: untilEnd(pairWaitings('identity', tracks.identity)),
    fee: untilEnd(fees.paid),
    clarification: untilEnd(pairWaitings('clarification', tracks.clarification)),
    withdrawal: untilEnd(
      [...withdrawal, ...ofSomeRights(withdrawals)].filter(({ to }) => to < never || answered < never),
    ),
    extensions: extensions.toSorted((a, b) => a.on - b.on || (a.reason < b.reason ? -1 : 1)),
    feeWaived: fees.waived,
    added: added.toSorted((a, b) => a.on - b.on || placeOf(a) - placeOf(b)),
    end: ended === never ? undefined : { state: answered < never ? 'answered' : 'withdrawn', on: ended },
  };
}

/** What concerns rights that were added on a day: waits for the person's identity, and whatever was asked or sent since. */
export function historySince(history: RequestHistory, on: EpochDay): RequestHistory {
  // A question before that day was about the other rights; one asked again since, while the first was open, is about these too.
  const since = (waitings: readonly WaitingTime[]) =>
    waitings.flatMap((waiting) => {
      const asked = waiting.asked.filter((day) => day >= on && day <= waiting.to);
      const [from] = asked;
      return from === undefined ? [] : [{ ...waiting, from, asked }];
    });
  return {
    ...history,
    received: on,
    fee: since(history.fee),
    clarification: since(history.clarification),
    withdrawal: since(history.withdrawal),
    extensions: history.extensions.filter((notice) => notice.on >= on),
    feeWaived: history.feeWaived !== undefined && history.feeWaived >= on ? history.feeWaived : undefined,
  };
}

/** Where the first of the rights stands in the law, so that the order of typing makes no difference. */
function placeOf({ rights: [first = 'access'] }: RightsAdded): number {
  return rightCodes.indexOf(first);
}

/** Rights as an input names them. Throws DeadlineInputError on `field`. */
export function readRights(rights: readonly Right[] | undefined, field: string): readonly Right[] {
  if (rights === undefined || rights.length === 0) {
    throw new DeadlineInputError(field, said('deadlines.right.none', { codes: rightCodes.join(', ') }));
  }
  for (const [index, right] of rights.entries()) {
    if (!rightCodes.includes(right)) {
      throw new DeadlineInputError(
        `${field}.${index}`,
        said('contract.clocks.right', { codes: rightCodes.join(', ') }),
      );
    }
  }
  return rights;
}

function readReceipt(events: readonly RequestEvent[]): EpochDay {
  let received = never;
  for (const [index, event] of events.entries()) {
    if (event.type === 'received') {
      if (received !== never) {
        throw new DeadlineInputError(`events.${index}.type`, said('deadlines.event.secondReceipt'));
      }
      received = readDay(event.on, 'events', index);
    } else if (!requestEventTypes.includes(event.type)) {
      throw new DeadlineInputError(
        `events.${index}.type`,
        said('deadlines.event.unknown', { ...asGiven(event.type, 40), codes: requestEventTypes.join(', ') }),
      );
    }
  }
  if (received === never) throw new DeadlineInputError('events', said('deadlines.event.noReceipt'));
  return received;
}

function readExtension(event: RequestEvent, on: EpochDay, index: number): ExtensionNotice {
  const until = event.until === undefined ? undefined : readDay(event.until, 'events', index, 'until');
  if (until !== undefined && until < on) {
    throw new DeadlineInputError(
      `events.${index}.until`,
      said('deadlines.event.untilBeforeNotice', { until: String(event.until), on: event.on }),
    );
  }
  return { on, reason: event.reason?.trim() ?? '', until };
}
