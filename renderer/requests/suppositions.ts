import { Temporal } from 'temporal-polyfill';
import type { RequestEventType } from '../../main/contract/deadlines/compute-deadline.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';

/** Something that could happen to a clock, with the day that is tried first. */
export type Supposition = {
  readonly key: string;
  readonly kind: 'event' | 'closing-day' | 'nothing';
  readonly label: string;
  readonly asks: string;
  readonly on: string;
  readonly event?: RequestEventType;
};

type Awaited = { readonly asked: RequestEventType; readonly answer: RequestEventType; readonly label: string };

const awaited: readonly Awaited[] = [
  { asked: 'identity-requested', answer: 'identity-confirmed', label: 'Proof of identity comes' },
  { asked: 'clarification-requested', answer: 'clarification-received', label: 'They say what they mean' },
  { asked: 'fee-requested', answer: 'fee-paid', label: 'They pay the fee' },
];

/** What is worth trying as the case stands: the answers that are awaited, that nothing comes, what the officer can still do. */
export function suppositionsOf({ clock, clockState, events }: RequestCase, today: string): readonly Supposition[] {
  if (clockState === 'answered') return [];
  if (clockState === 'withdrawn') return [happens('revived', 'They make the request again', today)];
  const live = events.filter(({ withdrawnAt }) => withdrawnAt === null);
  const times = (type: RequestEventType) => live.filter((event) => event.type === type).length;
  // A fee that was dropped is awaited no more.
  const open = awaited.filter(
    ({ asked, answer }) => times(asked) > times(answer) + (answer === 'fee-paid' ? times('fee-waived') : 0),
  );
  const nothing: Supposition = {
    key: 'nothing',
    kind: 'nothing',
    label: 'Nothing comes',
    asks: 'Until which day?',
    on: Temporal.PlainDate.from(today).add({ days: 30 }).toString(),
  };
  const closing: Supposition = {
    key: 'closing-day',
    kind: 'closing-day',
    label: 'You are closed on a day',
    asks: 'Which day?',
    on: clock.due ?? today,
  };
  return [
    ...open.map(({ answer, label }) => happens(answer, label, today)),
    ...(open.length > 0 ? [nothing] : []),
    ...(clock.extended ? [] : [happens('extended', 'You send an extension notice', today)]),
    ...awaited
      .filter((one) => !open.includes(one) && one.asked !== 'fee-requested')
      .map(({ asked }) =>
        happens(
          asked,
          asked === 'identity-requested' ? 'You ask for proof of identity' : 'You ask what they mean',
          today,
        ),
      ),
    happens('answered', 'You send the answer', today),
    closing,
  ];
}

function happens(event: RequestEventType, label: string, on: string): Supposition {
  return { key: event, kind: 'event', label, asks: 'On which day?', on, event };
}
