import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { legalDate, procedure, progress, requestReference } from '../procedure.ts';
import { channel, keptPack, requestCase } from '../requests/request.ts';

export const packCheck = z.object({
  code: z.string(),
  title: z.string(),
  state: z.enum(['passed', 'advice', 'stops', 'waiting']),
  sentence: z.string(),
  goTo: z.enum(['overview', 'documents', 'pack', 'settings']).optional(),
});
export type PackCheck = z.infer<typeof packCheck>;

/** What every unzip program can take: AE-2 derives its key quickly, so length is the protection. */
export const packPassphrase = z
  .string()
  .regex(
    /^[\x20-\x7e]{12,99}$/u,
    'Use 12 to 99 letters, digits and signs without accents, so that every unzip program can open the pack.',
  );

export const packPart = z.object({ title: z.string(), detail: z.string(), files: z.number().int() });

/** What goes into the pack and what still stops it. */
export const previewPack = procedure
  .input(z.object({ reference: requestReference }))
  .output(
    z.object({ parts: z.array(packPart), checks: z.array(packCheck), releasable: z.boolean(), buildable: z.boolean() }),
  );

/** Builds, seals and re-opens the pack; keeps it with the case. Stopping the stream stops the work. */
export const buildPack = procedure
  .input(
    z.object({
      reference: requestReference,
      passphrase: packPassphrase,
    }),
  )
  .errors({
    PACK_STOPPED: { message: 'The pack cannot be built yet.', data: z.object({ checks: z.array(packCheck) }) },
  })
  .output(
    eventIterator(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('progress'), progress }),
        z.object({ kind: z.literal('kept'), pack: keptPack, manifest: z.unknown() }),
      ]),
    ),
  );

/** A ticket for the sealed ZIP: `GET /-/files/<ticket>`, once. */
export const openPack = procedure
  .input(z.object({ reference: requestReference, packId: z.string() }))
  .errors({ PACK_STOPPED: { message: 'The pack cannot leave yet.', data: z.object({ checks: z.array(packCheck) }) } })
  .output(z.object({ ticket: z.string(), fileName: z.string() }));

/** Records that the pack left: by which channel, to whom, on which day. This answers the request. */
export const sendPack = procedure
  .input(
    z.object({
      reference: requestReference,
      packId: z.string(),
      channel,
      to: z.string().trim().min(1, 'Say where it went.').max(1_000),
      on: legalDate,
    }),
  )
  .errors({
    PACK_STOPPED: { message: 'The pack cannot leave yet.', data: z.object({ checks: z.array(packCheck) }) },
    EVENT_REFUSED: {
      message: 'That day does not fit this case.',
      data: z.object({ field: z.literal('on'), sentence: z.string() }),
    },
  })
  .output(requestCase);
