import type { RequestEventType, Right, WaitingFor } from '../../../contract/deadlines/compute-deadline.ts';
import type { deadlines } from '../../../words/en/deadlines.ts';
import { said } from '../../../words/said.ts';
import { DeadlineInputError } from './deadline-input-error.ts';
import { isoOf, never, type EpochDay } from './epoch-days.ts';

/** A time of waiting, from the day of asking to the day of the answer; `to` is `never` while it is open. */
export type WaitingTime = {
  readonly kind: WaitingFor | 'withdrawal';
  readonly from: EpochDay;
  readonly to: EpochDay;
  /** Every day on which it was asked, the first of them `from`. */
  readonly asked: readonly EpochDay[];
  /** The rights it is about, where not all. */
  readonly rights?: readonly Right[];
};

/** An event that begins a wait or ends one. */
type MarkType = keyof (typeof deadlines)['event']['names'];
export type Mark = {
  readonly on: EpochDay;
  readonly opens: boolean;
  readonly index: number;
  readonly type: MarkType;
  /** The rights that were withdrawn or asked for again, where not all. */
  readonly rights?: readonly Right[] | undefined;
};
export type Track = 'identity' | 'fee' | 'clarification' | 'withdrawal';

export const marks: { readonly [type in MarkType]: { readonly track: Track; readonly opens: boolean } } = {
  'identity-requested': { track: 'identity', opens: true },
  'identity-confirmed': { track: 'identity', opens: false },
  'fee-requested': { track: 'fee', opens: true },
  'fee-paid': { track: 'fee', opens: false },
  'fee-waived': { track: 'fee', opens: false },
  'clarification-requested': { track: 'clarification', opens: true },
  'clarification-received': { track: 'clarification', opens: false },
  withdrawn: { track: 'withdrawal', opens: true },
  revived: { track: 'withdrawal', opens: false },
};
const beginnings: { readonly [track in Track]: MarkType } = {
  identity: 'identity-requested',
  fee: 'fee-requested',
  clarification: 'clarification-requested',
  withdrawal: 'withdrawn',
};
const none: readonly never[] = [];

export function isMark(type: RequestEventType): type is MarkType {
  return type in marks;
}

/** Whether a time of waiting is about a right. */
export function concerns({ rights }: Pick<WaitingTime, 'rights'>, right: Right): boolean {
  return rights === undefined || rights.includes(right);
}

/** A fee that ends in a waiver was never charged in the end, so its wait is not one; the others are kept. */
export function pairFees(all: readonly Mark[] | undefined): {
  readonly paid: readonly WaitingTime[];
  readonly waived: EpochDay | undefined;
} {
  const fees = pairWaitings('fee', all);
  const waivers = (all ?? none).filter(({ type }) => type === 'fee-waived').map(({ on }) => on);
  const paid = fees.filter(({ to }) => !waivers.includes(to));
  return { paid, waived: paid.length === fees.length ? undefined : waivers.at(-1) };
}

/**
 * Pairs questions with answers. One answer closes every question before it, unless a later answer would then have none:
 * asked 10, asked again 12, answered 15 is one wait to the 15th; asked 10 and 15, answered 17 and 20 waits to the 20th.
 */
export function pairWaitings(track: Track, all: readonly Mark[] | undefined): readonly WaitingTime[] {
  if (all === undefined) return none;
  const inOrder = all.toSorted((a, b) => a.on - b.on || Number(b.opens) - Number(a.opens));
  const neededAfter: number[] = [];
  let needed = 0;
  for (const [at, mark] of [...inOrder.entries()].toReversed()) {
    neededAfter[at] = needed;
    needed = mark.opens ? Math.max(0, needed - 1) : needed + 1;
  }
  const waitings: WaitingTime[] = [];
  let open = 0;
  let asked: EpochDay[] = [];
  for (const [at, mark] of inOrder.entries()) {
    if (mark.opens) {
      asked.push(mark.on);
      open += 1;
      continue;
    }
    const [from] = asked;
    if (from === undefined) throw withoutBeginning(track, mark);
    open = Math.min(open - 1, neededAfter[at] ?? 0);
    if (open > 0) continue;
    waitings.push({ kind: track, from, to: mark.on, asked });
    asked = [];
  }
  const [from] = asked;
  if (from !== undefined) waitings.push({ kind: track, from, to: never, asked });
  return waitings;
}

function withoutBeginning(track: Track, mark: Mark): DeadlineInputError {
  return new DeadlineInputError(
    `events.${mark.index}.type`,
    said('deadlines.event.endsNothing', {
      event: said(`deadlines.event.names.${mark.type}`),
      on: isoOf(mark.on),
      beginning: said(`deadlines.event.names.${beginnings[track]}`),
    }),
  );
}

/** The times for which some of the rights were withdrawn, until they were asked for again. */
export function ofSomeRights(withdrawals: readonly Mark[]): readonly WaitingTime[] {
  const named = new Set(withdrawals.flatMap(({ rights }) => rights ?? none));
  const waitings = [...named].flatMap((right) =>
    pairWaitings(
      'withdrawal',
      withdrawals.filter(({ rights }) => rights?.includes(right)),
    ).map((waiting) => ({ right, waiting })),
  );
  const alike = Map.groupBy(waitings, ({ waiting }) => JSON.stringify(waiting));
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ waiting }) => ({ ...waiting, rights: group.map(({ right }) => right) })),
  );
}
