import { write } from '../kernel/procedures.ts';
import { knownCase } from './record-event.ts';
import { findRequest, indexRequest } from '../records/request.store.ts';

/** Corrects who asks and who handles it. Dates are changed by events, never here. */
export const editRequest = write.requests.editRequest.handler(async ({ context, input, errors }) => {
  const { db, about, touch } = context;
  const { reference, requester, email, address, department, handlerId } = input;
  const request = await findRequest(db, reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const changed = {
    ...(requester === undefined ? {} : { requester }),
    ...(email === undefined ? {} : { email }),
    ...(address === undefined ? {} : { address }),
    ...(department === undefined ? {} : { department }),
    ...(handlerId === undefined ? {} : { handler_id: handlerId }),
  };
  const fields = Object.keys(changed);
  if (fields.length > 0) {
    await db.updateTable('request').set(changed).where('id', '=', request.id).execute();
    await indexRequest(db, request.id);
  }
  about(reference, { fields: fields.map((field) => field.replace('_id', '')).join(', ') || 'nothing' });
  touch('request', request.id);
  return await knownCase(db, reference, context);
});
