import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { said } from '../../words/said.ts';
import { language, rightCodes } from '../deadlines/compute-deadline.ts';
import { ownParagraph, packAnswer, textsIn } from '../requests/outcome.ts';
import { procedure, progress, refusalData, requestReference } from '../procedure.ts';
import { packCheck } from './pack.ts';

/** A document that is not among the printed pages: it has to be given beside them. */
export const apartDocument = z.object({
  number: z.string(),
  title: z.string(),
  /** Why, and what to do about it. */
  why: z.string(),
});
export type ApartDocument = z.infer<typeof apartDocument>;

/** What of a Word document is not among its printed words, and what of a PDF is on none of its printed pages. */
export const unprintedPart = z.enum([
  'attachments',
  'charts',
  'comments',
  'covered',
  'deleted',
  'hidden',
  'margins',
  'media',
  'numbers',
  'objects',
  'overlaid',
  'pictures',
  'screenOnly',
  'shapes',
  'symbols',
]);
export type UnprintedPart = z.infer<typeof unprintedPart>;

/** A document that is printed as its words alone, or page by page. */
export const unprintedOf = z.object({
  number: z.string(),
  title: z.string(),
  /** What of it is not printed, in words; empty where it has nothing else. */
  leftOut: z.array(z.string()),
});
export type UnprintedOf = z.infer<typeof unprintedOf>;

/**
 * What the pack would hold as one PDF for the post, with the address where a window envelope shows it: a ticket for it, once.
 * It is in clear and kept nowhere. What stops the pack stops it. Stopping the stream stops the work.
 */
export const printSet = procedure
  .input(
    z.object({
      reference: requestReference,
      /** Whether data about the person is held, apart from the request itself. */
      holds: z.boolean(),
      answers: z.array(packAnswer).max(rightCodes.length).default([]),
      paragraph: ownParagraph.default(''),
      textsIn: textsIn.default(null),
      /** The language of the papers in it; the requester's when absent. */
      language: language.optional(),
    }),
  )
  .errors({
    PACK_STOPPED: {
      message: said('packs.refusals.cannotBePrinted'),
      data: refusalData({ checks: z.array(packCheck) }),
    },
  })
  .output(
    eventIterator(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('progress'), progress }),
        z.object({
          kind: z.literal('ready'),
          ticket: z.string(),
          fileName: z.string(),
          pages: z.number().int(),
          apart: z.array(apartDocument),
          asText: z.array(unprintedOf),
          /** PDFs that hold something which is on no page. */
          holdMore: z.array(unprintedOf),
        }),
      ]),
    ),
  );
