import type { Kysely } from 'kysely';
import type { RegisterSchema } from '../files/database/schema.ts';
import { queueRank, setColumns, type RequestRecord } from './request.store.ts';

/** Takes a case out of everything that counts or asks for something, and frees its letter. `today` is a legal date. */
export async function voidRow(
  db: Kysely<RegisterSchema>,
  { id, message_id, shared_message_id }: Pick<RequestRecord, 'id' | 'message_id' | 'shared_message_id'>,
  { at, by, reason, today }: Readonly<Record<'at' | 'by' | 'reason' | 'today', string>>,
): Promise<void> {
  await setColumns(db, id, {
    voided_at: at,
    voided_by: by,
    void_reason: reason,
    message_id: null,
    shared_message_id: message_id ?? shared_message_id,
    due_on: null,
    notice_by: null,
    policy_due_on: null,
    clock_state: 'voided',
    clock_since: today,
    stage: 'done',
    next_code: 'none',
    next_step: '',
    queue_rank: queueRank.voided,
    queue_date: today,
    depends_from: null,
    depends_to: null,
  });
}
