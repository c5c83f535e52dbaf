import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, refusalData, requestReference } from '../procedure.ts';

/**
 * Takes out a document that was attached by mistake. It is hidden at once; its key is destroyed after ten seconds, at a
 * lock, or at the next unlocking. A document that was decided or sent stays.
 */
export const takeOutDocument = procedure
  .input(z.object({ reference: requestReference, documentId: z.string() }))
  .errors({
    NOT_TAKEN_OUT: {
      message: said('documents.takeOutDocument.notTakenOut'),
      data: refusalData({ sentence: z.string() }),
    },
  })
  .output(z.object({ number: z.number().int() }));
