import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, refusalData, requestReference } from '../procedure.ts';
import { packCheck } from './pack.ts';

/** A ticket for the sealed ZIP: `GET /-/files/<ticket>`, once. */
export const openPack = procedure
  .input(z.object({ reference: requestReference, packId: z.string() }))
  .errors({
    PACK_STOPPED: { message: said('packs.refusals.cannotLeave'), data: refusalData({ checks: z.array(packCheck) }) },
  })
  .output(z.object({ ticket: z.string(), fileName: z.string() }));
