import { z } from 'zod';
import { said } from '../../words/said.ts';
import { legalDate, procedure, refusalData, requestReference } from '../procedure.ts';
import { channel, requestCase } from '../requests/request.ts';
import { packCheck } from './pack.ts';

/** Records that the pack left: by which channel, to whom, on which day. This answers the request. */
export const sendPack = procedure
  .input(
    z.object({
      reference: requestReference,
      packId: z.string(),
      channel,
      to: z.string().trim().min(1, said('packs.refusals.to')).max(1_000),
      on: legalDate,
    }),
  )
  .errors({
    PACK_STOPPED: { message: said('packs.refusals.cannotLeave'), data: refusalData({ checks: z.array(packCheck) }) },
    EVENT_REFUSED: {
      message: said('packs.refusals.day'),
      data: refusalData({ field: z.literal('on'), sentence: z.string() }),
    },
  })
  .output(requestCase);
