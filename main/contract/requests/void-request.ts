import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, refusalData, requestReference } from '../procedure.ts';
import { requestCase } from './request.ts';

/**
 * Voids a case that was logged by mistake, for good. It keeps its number, leaves lists, figures and reminders, and frees
 * its letter. A case that was answered, refused or sent a pack is not voided.
 */
export const voidRequest = procedure
  .input(
    z.object({
      reference: requestReference,
      reason: z.string().trim().min(1, said('requests.voidRequest.noReason')).max(10_000),
    }),
  )
  .errors({
    NOT_VOIDED: {
      message: said('requests.voidRequest.notVoided'),
      data: refusalData({ sentence: z.string() }),
    },
  })
  .output(requestCase);
