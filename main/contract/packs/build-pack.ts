import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { said } from '../../words/said.ts';
import { language, rightCodes } from '../deadlines/compute-deadline.ts';
import { ownParagraph, packAnswer, textsIn } from '../requests/outcome.ts';
import { procedure, progress, refusalData, requestReference } from '../procedure.ts';
import { keptPack } from '../requests/request.ts';
import { packCheck, packPassphrase } from './pack.ts';

/**
 * Builds, seals and re-opens the pack; keeps it with the case. Stopping the stream stops the work.
 * A passphrase that is short or guessed first is refused before anything is read.
 */
export const buildPack = procedure
  .input(
    z.object({
      reference: requestReference,
      passphrase: packPassphrase,
      /** Whether data about the person is held, apart from the request itself. */
      holds: z.boolean(),
      /** What the letter says of rights that are open. */
      answers: z.array(packAnswer).max(rightCodes.length).default([]),
      /** What the letter says beside, in words of one's own. */
      paragraph: ownParagraph.default(''),
      textsIn: textsIn.default(null),
      /** The language of the papers in it; the requester's when absent. */
      language: language.optional(),
    }),
  )
  .errors({
    PASSPHRASE_WEAK: {
      message: said('packs.refusals.weakPassphrase'),
      data: refusalData({ sentence: z.string() }),
    },
    PACK_STOPPED: { message: said('packs.refusals.cannotBeBuilt'), data: refusalData({ checks: z.array(packCheck) }) },
  })
  .output(
    eventIterator(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('progress'), progress }),
        z.object({ kind: z.literal('kept'), pack: keptPack, manifest: z.unknown() }),
      ]),
    ),
  );
