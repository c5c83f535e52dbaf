import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';
import { document } from '../requests/request.ts';

/** Decides whether a document goes into the pack. Redacting and withholding name the exemption (Art. 12(4) GDPR: reasons). */
export const decideDocument = procedure
  .input(
    z.object({
      reference: requestReference,
      documentIds: z.array(z.string()).min(1).max(20_000),
      decision: z.enum(['disclose', 'redact', 'withhold']).nullable(),
      exemption: z.string().nullable(),
      exemptionNote: z.string().trim().max(20_000).nullable(),
    }),
  )
  .errors({
    EXEMPTION_NEEDED: { message: 'Choose the exemption that lets you redact or withhold it.' },
    EXEMPTION_UNKNOWN: {
      message: 'That exemption is not in the list for this regime.',
      data: z.object({ known: z.array(z.string()) }),
    },
  })
  .output(z.object({ documents: z.array(document) }));
