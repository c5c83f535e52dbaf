import { write } from '../kernel/procedures.ts';
import { knownCase } from './record-event.ts';
import { outdatePacks } from '../records/pack.store.ts';
import { fieldList } from '../records/field-words.ts';
import { findRequest } from '../records/request.store.ts';
import { changeRequest } from '../records/request.store.ts';

/** Corrects who asks and who handles it. Dates are changed by events, never here. */
export const editRequest = write.requests.editRequest.handler(async ({ context, input, errors }) => {
  const { db, about, touch } = context;
  const { reference, ...changes } = input;
  const request = await findRequest(db, reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const fields = await changeRequest(db, request.id, changes);
  // The letter names them.
  if (fields.some((field) => field === 'requester' || field === 'email' || field === 'address'))
    await outdatePacks(db, request.id);
  about(reference, { fields: fieldList(fields) });
  touch('request', request.id);
  return await knownCase(db, reference, context);
});
