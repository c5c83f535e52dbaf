import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';
import { packCheck, packPart } from './pack.ts';

/** What goes into the pack and what still stops it. */
export const previewPack = procedure
  .input(z.object({ reference: requestReference }))
  .output(
    z.object({ parts: z.array(packPart), checks: z.array(packCheck), releasable: z.boolean(), buildable: z.boolean() }),
  );
