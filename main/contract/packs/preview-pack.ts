import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';
import { language, rightCodes } from '../deadlines/compute-deadline.ts';
import { answersGiven, ownParagraph, packAnswer, textsIn } from '../requests/outcome.ts';
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
          textsIn: textsIn.default(null),
        })
        .optional(),
    }),
  )
  .output(
    z.object({
      /** What the letter would say of each right that is open. */
      answers: answersGiven,
      /**
       * The information sheet, where it goes in: the language it is set in, and those in which the organisation has
       * written every text.
       */
      sheet: z.object({ language, written: z.array(language) }).nullable(),
      parts: z.array(packPart),
      checks: z.array(packCheck),
      /** What stops the printable set, an address that is missing among it. */
      printStops: z.array(packCheck),
      releasable: z.boolean(),
      buildable: z.boolean(),
      /** The text of a mail to attach the pack to, in the requester's language. */
      coveringMail: z.string(),
    }),
  );
