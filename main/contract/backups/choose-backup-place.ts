import { z } from 'zod';
import { procedure } from '../procedure.ts';

/** Chooses a second place for backups, such as another disk; null for none. The next backup brings it into step. */
export const chooseBackupPlace = procedure
  .input(z.object({ path: z.string().trim().min(1, 'Type the folder.').max(1000).nullable() }))
  .errors({
    PLACE_REFUSED: { message: 'Backups cannot be kept there.', data: z.object({ sentence: z.string() }) },
  })
  .output(z.object({ path: z.string().nullable() }));
