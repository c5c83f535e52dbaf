import { read } from '../kernel/procedures.ts';
import { exemptionsIn } from '../rules/exemptions/exemptions.ts';
import { findRequest } from '../records/request.store.ts';

/** The exemptions of the case's regime, for the choice beside a document. */
export const listExemptions = read.documents.listExemptions.handler(async ({ context: { db, t }, input, errors }) => {
  const request = await findRequest(db, input.reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  return exemptionsIn(t, request.regime);
});
