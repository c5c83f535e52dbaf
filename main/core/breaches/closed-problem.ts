import type { Words } from '../../words/words.ts';
import type { FieldProblem } from './awareness.ts';
import type { BreachRecord } from '../records/breach.record.ts';

/** A closed record is read only. What the authority still asks goes out as a further notice. */
export function closedProblem(
  t: Words,
  { reference, closed_at }: Pick<BreachRecord, 'reference' | 'closed_at'>,
): FieldProblem | undefined {
  return closed_at === null
    ? undefined
    : { field: 'reference', sentence: t('breaches.refusals.closed', { reference }) };
}
