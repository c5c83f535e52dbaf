import type { Stage } from '../../contract/requests/request.ts';
import { proofOfIdentity } from './asked-on.ts';
import type { EndingEvent } from './outcomes.ts';
import type { packStateOf } from './pack.store.ts';

/** The stages in which somebody has done something, from what was recorded: a refusal searches and reviews nothing. */
export function stagesDone(
  events: readonly Pick<EndingEvent, 'type' | 'on_date' | 'withdrawn_at'>[],
  { documents, undecided, pack }: Awaited<ReturnType<typeof packStateOf>>,
): Stage[] {
  const happened = new Set(events.filter(({ withdrawn_at }) => withdrawn_at === null).map(({ type }) => type));
  const done: Record<Exclude<Stage, 'done'>, boolean> = {
    identity: proofOfIdentity(events) === 'confirmed',
    scope: happened.has('clarification-received') || happened.has('fee-paid') || happened.has('fee-waived'),
    search: documents > 0,
    review: documents > 0 && undecided === 0,
    send: pack === 'sent' || happened.has('answered') || happened.has('partial-answer') || happened.has('refused'),
  };
  return (['identity', 'scope', 'search', 'review', 'send'] as const).filter((stage) => done[stage]);
}
