import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, refusalData, requestReference } from '../procedure.ts';
import { document } from '../requests/request.ts';

/** Decides whether a document goes into the pack. Redacting and withholding name the exemption (Art. 12(4) GDPR: reasons). */
export const decideDocument = procedure
  .input(
    z.object({
      reference: requestReference,
      documentIds: z.array(z.string()).min(1).max(20_000),
      decision: z.enum(['disclose', 'redact', 'withhold']).nullable(),
      /** The export of a system that is given as the portable copy (Art. 20(1) GDPR); only of what is disclosed. */
      portable: z.boolean().default(false),
      exemption: z.string().nullable(),
      exemptionNote: z.string().trim().max(20_000).nullable(),
    }),
  )
  .errors({
    EXEMPTION_NEEDED: { message: said('documents.refusals.exemptionNeeded') },
    EXEMPTION_UNKNOWN: {
      message: said('documents.refusals.exemptionUnknown'),
      data: refusalData({ known: z.array(z.string()) }),
    },
    /** Of a letter of the case, or what came inside one. */
    NOT_FOR_ANSWER: {
      message: said('documents.decideDocuments.notKept'),
      data: refusalData({ sentence: z.string() }),
    },
  })
  .output(z.object({ documents: z.array(document) }));
