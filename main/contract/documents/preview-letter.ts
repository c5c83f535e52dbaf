import { z } from 'zod';
import { said } from '../../words/said.ts';
import { right } from '../deadlines/compute-deadline.ts';
import { fieldsToCheck, letterKind } from '../letters/letter.ts';
import { legalDate, procedure, refusalData, requestReference } from '../procedure.ts';

const person = z.object({ name: z.string(), email: z.string() });

/**
 * What would be proposed for a letter. `caseReference` is where a reminder would go, null where that must be asked; `alreadyLogged`
 * the case that has this letter. `notices` are what the officer is told of it, each with a code that stays the same in every
 * language.
 */
export const previewedLetter = z.object({
  letters: z.literal(1),
  kind: letterKind,
  requester: person,
  through: person.nullable(),
  receivedOn: legalDate.nullable(),
  receivedOnOther: legalDate.nullable(),
  check: z.array(z.enum(fieldsToCheck)),
  rights: z.array(right),
  setAside: z.array(z.object({ right, why: z.string() })),
  language: z.string(),
  chaser: z.boolean(),
  caseReference: requestReference.nullable(),
  alreadyLogged: requestReference.nullable(),
  text: z.string(),
  attachments: z.array(z.object({ name: z.string(), size: z.number().int() })),
  notices: z.array(z.object({ code: z.string(), text: z.string() })),
});

/**
 * What would be proposed for an uploaded letter, without a row or an entry about it. The upload is given up unless it is kept. A
 * file of several letters answers for each of them.
 */
export const previewLetter = procedure
  .input(
    z.object({
      upload: z.string(),
      /** Which of the letters that the file holds, from 1; all of them without it. */
      letter: z.number().int().positive().optional(),
      keep: z.boolean().optional(),
    }),
  )
  .errors({
    UNREADABLE_LETTER: {
      message: said('documents.refusals.unreadableLetter'),
      data: refusalData({ code: z.string(), sentence: z.string() }),
    },
    UPLOAD_GONE: { message: said('documents.refusals.letterGone') },
  })
  .output(z.union([previewedLetter, z.object({ letters: z.number().int(), each: z.array(previewedLetter) })]));
