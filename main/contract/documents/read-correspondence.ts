import { z } from 'zod';
import { said } from '../../words/said.ts';
import { letter } from '../letters/letter.ts';
import { procedure, refusalData, requestReference } from '../procedure.ts';
import { mayBe } from '../requests/correspondence.ts';

/** Reads a letter of a case, or what came with one, as an uploaded one is read; `upload` names it until the register is locked. */
export const readCorrespondence = procedure
  .input(z.object({ reference: requestReference, documentId: z.string() }))
  .errors({
    UNREADABLE_LETTER: {
      message: said('documents.refusals.unreadableLetter'),
      data: refusalData({ code: z.string(), sentence: z.string() }),
    },
  })
  .output(
    z.object({
      letter,
      upload: z.string(),
      mayBe: mayBe.nullable(),
      /** The address it came from, where the case knows another. */
      stranger: z.string().nullable(),
    }),
  );
