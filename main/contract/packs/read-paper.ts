import { z } from 'zod';
import { languages } from '../../words/language.ts';
import { procedure, requestReference } from '../procedure.ts';
import { rightCodes } from '../deadlines/compute-deadline.ts';
import { ownParagraph, packAnswer, textsIn } from '../requests/outcome.ts';
import { packPaper } from './pack.ts';

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['heading', 'paragraph']), text: z.string() }),
  z.object({ kind: z.literal('lines'), lines: z.array(z.string()) }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('table'),
    head: z.array(z.string()),
    /** The first of them: an index can have thousands. */
    rows: z.array(z.array(z.string())),
    more: z.number().int(),
  }),
]);
export type PaperBlock = z.infer<typeof block>;

/** A paper of the pack, word for word as it would be set now, before anything is sealed. */
export const readPaper = procedure
  .input(
    z.object({
      reference: requestReference,
      paper: packPaper,
      /** What is about to be said of each right. */
      answers: z.object({
        holds: z.boolean(),
        rights: z.array(packAnswer).max(rightCodes.length),
        paragraph: ownParagraph.default(''),
        textsIn: textsIn.default(null),
      }),
    }),
  )
  .output(
    z.object({
      title: z.string(),
      /** What it is written in: the requester's language where Docket writes it. */
      language: z.enum(languages),
      blocks: z.array(block),
    }),
  );
