import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { shownManifest, updateErrors } from './update.ts';

/** Reads an uploaded update file: whether it is signed, and whether it is for this Docket. Nothing is taken yet. */
export const readUpdate = procedure
  .meta({ roles: ['dpo'] })
  .input(z.object({ upload: z.string() }))
  .errors(updateErrors)
  .output(
    z.object({
      ...shownManifest,
      /** The register's schema, and the one this version brings it to. */
      schema: z.object({ now: z.number(), brings: z.number() }),
    }),
  );
