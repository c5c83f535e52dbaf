import { z } from 'zod';
import { letter } from '../letters/letter.ts';
import { procedure, requestReference } from '../procedure.ts';
import { document } from './../requests/request.ts';

/** The largest single file a case takes, in bytes. */
export const largestFile = 4 * 1024 ** 3;

/** Opens an upload. The bytes follow by `PUT /-/files/<ticket>?at=<offset>` in slices of 8 MiB, sealed as they arrive. */
export const beginUpload = procedure
  .input(
    z.object({
      fileName: z.string().min(1).max(10_000),
      size: z.number().int().min(0).max(largestFile),
      mediaType: z.string().max(255),
    }),
  )
  .output(z.object({ upload: z.string(), ticket: z.string() }));

/** Reads an uploaded letter and proposes what it says. Nothing is saved. */
export const readUploadedLetter = procedure
  .input(z.object({ upload: z.string() }))
  .errors({
    UNREADABLE_LETTER: {
      message: 'This letter cannot be read.',
      data: z.object({ code: z.string(), sentence: z.string() }),
    },
    UPLOAD_GONE: { message: 'The upload did not finish. Drop the file again.' },
  })
  .output(letter);

export const attachDocument = procedure
  .input(z.object({ reference: requestReference, upload: z.string(), title: z.string().trim().max(10_000).optional() }))
  .errors({ UPLOAD_GONE: { message: 'The upload did not finish. Attach the file again.' } })
  .output(z.object({ document, alreadyThere: z.boolean() }));

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

export const listExemptions = procedure
  .input(z.object({ reference: requestReference }))
  .output(z.array(z.object({ code: z.string(), name: z.string(), citation: z.string() })));

/** A ticket for the document's bytes: `GET /-/files/<ticket>`, once. */
export const openDocument = procedure
  .input(z.object({ reference: requestReference, documentId: z.string() }))
  .output(z.object({ ticket: z.string(), fileName: z.string() }));
