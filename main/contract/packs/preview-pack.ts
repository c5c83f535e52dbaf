import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';
import { rightCodes } from '../deadlines/compute-deadline.ts';
import { answersGiven, ownParagraph, packAnswer } from '../requests/outcome.ts';
import { packCheck, packPart } from './pack.ts';

/** What goes into the pack and what still stops it. */
export const previewPack = procedure
  .input(
    z.object({
      reference: requestReference,
      /** What is about to be said; what the newest pack says where it is absent. */
      answers: z
        .object({
          holds: z.boolean().nullable(),
          rights: z.array(packAnswer).max(rightCodes.length),
          paragraph: ownParagraph.default(''),
        })
        .optional(),
    }),
  )
  .output(
    z.object({
      /** What the letter would say of each right that is open. */
      answers: answersGiven,
      parts: z.array(packPart),
      checks: z.array(packCheck),
      releasable: z.boolean(),
      buildable: z.boolean(),
      /** The text of a mail to attach the pack to, in the requester's language. */
      coveringMail: z.string(),
    }),
  );
