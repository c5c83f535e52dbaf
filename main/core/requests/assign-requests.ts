import { said } from '../../words/said.ts';
import { write } from '../kernel/procedures.ts';
import { fieldList, type FieldCode } from '../records/field-words.ts';
import { findHolder } from '../records/person.store.ts';
import { assignedNow, setColumnsOf } from '../records/request.store.ts';

/** Gives several cases a department, a handler or both. All of them are changed, or none. */
export const assignRequests = write.requests.assignRequests.handler(async ({ context, input, errors }) => {
  const { db, aboutEach, touch } = context;
  const { references, department, handlerId } = input;
  if (typeof handlerId === 'string') {
    const handler = await findHolder(db, handlerId);
    if (handler === undefined || handler.role === 'manager') throw errors.HANDLER_GONE();
  }
  const found = new Map((await assignedNow(db, references)).map((request) => [request.reference, request]));
  const missing = references.find((reference) => !found.has(reference));
  if (missing !== undefined) throw errors.NOT_FOUND({ data: { what: missing } });
  const voided = [...found.values()].find(({ voided_at }) => voided_at !== null)?.reference;
  if (voided !== undefined)
    throw errors.VOIDED({ message: said('requests.assignRequests.voided', { reference: voided }) });
  const changed = [...found.values()].flatMap((request) => {
    const fields: FieldCode[] = [];
    if (department !== undefined && department !== request.department) fields.push('department');
    if (handlerId !== undefined && handlerId !== request.handler_id) fields.push('handler');
    return fields.length === 0 ? [] : [{ ...request, fields }];
  });
  if (changed.length > 0) {
    await setColumnsOf(
      db,
      changed.map(({ id }) => id),
      {
        ...(department === undefined ? {} : { department }),
        ...(handlerId === undefined ? {} : { handler_id: handlerId }),
      },
    );
  }
  for (const { id } of changed) touch('request', id);
  aboutEach(changed.map(({ reference, fields }) => ({ subject: reference, detail: { fields: fieldList(fields) } })));
  return { changed: changed.length };
});
