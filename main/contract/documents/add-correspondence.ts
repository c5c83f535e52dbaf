import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, refusalData, requestReference } from '../procedure.ts';
import { mayBe } from '../requests/correspondence.ts';

/**
 * Keeps an uploaded letter with a case as its correspondence, with what came inside it. A case keeps the same letter once,
 * known by its bytes or by the mail's own id: then it is said where it is.
 */
export const addCorrespondence = procedure
  .input(z.object({ reference: requestReference, upload: z.string() }))
  .errors({
    UNREADABLE_LETTER: {
      message: said('documents.refusals.unreadableLetter'),
      data: refusalData({ code: z.string(), sentence: z.string() }),
    },
    UPLOAD_GONE: { message: said('documents.refusals.letterGone') },
  })
  .output(
    z.object({
      documentId: z.string(),
      number: z.number().int(),
      /** What the case has it as already: the request itself, correspondence, a part of a letter, or a document for the answer. */
      already: z.enum(['letter', 'correspondence', 'part', 'document']).nullable(),
      /** Another case that has the same letter. */
      alsoIn: requestReference.nullable(),
      mayBe: mayBe.nullable(),
    }),
  );
