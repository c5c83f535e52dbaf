import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, refusalData, requestReference } from '../procedure.ts';

/**
 * A document of a case to be read in the window: plain text as it is, the words alone of a mail or a Word document, and of a
 * PDF or a picture a ticket for the picture (PNG) of one page. Pages count from 1. Nothing leaves the register.
 */
export const showDocument = procedure
  .input(z.object({ reference: requestReference, documentId: z.string(), page: z.number().int().min(1) }))
  .errors({
    NOT_SHOWN: {
      message: said('documents.unshowable.broken'),
      data: refusalData({ sentence: z.string() }),
    },
  })
  .output(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('text'), text: z.string(), wordsOnly: z.boolean() }),
      z.object({ kind: z.literal('page'), ticket: z.string(), pages: z.number().int() }),
    ]),
  );
