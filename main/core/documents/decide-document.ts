import { said } from '../../words/said.ts';
import { exemptionsFor } from '../rules/exemptions/exemptions.ts';
import { write } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { refreshClock } from '../records/count-clock.ts';
import { outdatePacks } from '../records/pack.store.ts';
import { findRequest } from '../records/request.store.ts';
import { asDocument, documentsOf, setDecision } from '../records/document.store.ts';

/** Decides whether documents go into the pack; redacting and withholding name their exemption. */
export const decideDocument = write.documents.decideDocument.handler(async ({ context, input, errors }) => {
  const { db, now, person, about, touch, t } = context;
  const request = await findRequest(db, input.reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  const exempt = input.decision === 'withhold' || input.decision === 'redact';
  if (exempt) {
    if (input.exemption === null) throw errors.EXEMPTION_NEEDED();
    const known = exemptionsFor(request.regime).map(({ code }) => code);
    if (!known.includes(input.exemption)) throw errors.EXEMPTION_UNKNOWN({ data: { known } });
  }
  const named = new Set(input.documentIds);
  const theirs = (await documentsOf(db, request.id)).find(({ id, source }) => named.has(id) && source !== 'attached');
  if (theirs !== undefined) {
    const sentence = said('documents.refusals.sentByThem', { number: String(theirs.number) });
    throw errors.NOT_FOR_ANSWER({ message: sentence, data: { sentence } });
  }
  const decided = await setDecision(
    db,
    { requestId: request.id, documentIds: input.documentIds },
    {
      decision: input.decision,
      portable: input.portable && input.decision === 'disclose',
      exemption: exempt ? input.exemption : null,
      exemptionNote: exempt ? input.exemptionNote : null,
      at: now(),
      by: person.id,
    },
  );
  if (decided !== named.size) throw errors.NOT_FOUND({ data: { what: input.reference } });
  await outdatePacks(db, request.id);
  await refreshClock(db, request.id, await readOrganisation(db));
  about(input.reference, {
    documents: input.documentIds.length,
    decision: input.decision,
    exemption: exempt ? input.exemption : null,
  });
  touch('request', request.id);
  return { documents: (await documentsOf(db, request.id)).map((document) => asDocument(t, document)) };
});
