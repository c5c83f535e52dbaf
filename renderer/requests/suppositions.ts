import { Temporal } from 'temporal-polyfill';
import type { RequestEventType } from '../../main/contract/deadlines/compute-deadline.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import type { Key } from '../../main/words/words.ts';

/** Something that could happen to a clock, with the day that is tried first. */
export type Supposition = {
  readonly key: string;
  readonly kind: 'event' | 'closing-day' | 'nothing';
  readonly label: Key;
  readonly asks: Key;
  readonly on: string;
  readonly event?: RequestEventType;
};

type Awaited = { readonly asked: RequestEventType; readonly answer: RequestEventType; readonly label: Key };

const awaited: readonly Awaited[] = [
  { asked: 'identity-requested', answer: 'identity-confirmed', label: 'requests.simulate.identityComes' },
  {
    asked: 'clarification-requested',
    answer: 'clarification-received',
    label: 'requests.simulate.clarificationComes',
  },
  { asked: 'fee-requested', answer: 'fee-paid', label: 'requests.simulate.feeComes' },
];

/** What is worth trying as the case stands: the answers that are awaited, that nothing comes, what the officer can still do. */
export function suppositionsOf({ clock, clockState, events }: RequestCase, today: string): readonly Supposition[] {
  if (clockState === 'answered') return [];
  if (clockState === 'withdrawn') return [happens('revived', 'requests.simulate.revived', today)];
  const live = events.filter(({ withdrawnAt }) => withdrawnAt === null);
  const times = (type: RequestEventType) => live.filter((event) => event.type === type).length;
  // A fee that was dropped is awaited no more.
  const open = awaited.filter(
    ({ asked, answer }) => times(asked) > times(answer) + (answer === 'fee-paid' ? times('fee-waived') : 0),
  );
  const nothing: Supposition = {
    key: 'nothing',
    kind: 'nothing',
    label: 'requests.simulate.nothingComes',
    asks: 'requests.simulate.untilWhichDay',
    on: Temporal.PlainDate.from(today).add({ days: 30 }).toString(),
  };
  const closing: Supposition = {
    key: 'closing-day',
    kind: 'closing-day',
    label: 'requests.simulate.closedOnDay',
    asks: 'requests.simulate.whichDay',
    on: clock.due ?? today,
  };
  return [
    ...open.map(({ answer, label }) => happens(answer, label, today)),
    ...(open.length > 0 ? [nothing] : []),
    ...(clock.extended ? [] : [happens('extended', 'requests.simulate.extended', today)]),
    ...awaited
      .filter((one) => !open.includes(one) && one.asked !== 'fee-requested')
      .map(({ asked }) =>
        happens(
          asked,
          asked === 'identity-requested' ? 'requests.simulate.identityAsked' : 'requests.simulate.clarificationAsked',
          today,
        ),
      ),
    happens('answered', 'requests.simulate.answered', today),
    closing,
  ];
}

function happens(event: RequestEventType, label: Key, on: string): Supposition {
  return { key: event, kind: 'event', label, asks: 'requests.simulate.onWhichDay', on, event };
}
