import { z } from 'zod';
import { legalDate, procedure, requestReference } from '../procedure.ts';
import { channel, requestCase } from '../requests/request.ts';
import { packCheck } from './pack.ts';

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
