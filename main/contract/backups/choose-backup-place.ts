import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { typedFolder } from '../typed-folder.ts';

/** Chooses a second place for backups, such as another disk; null for none. The next backup brings it into step. */
export const chooseBackupPlace = procedure
  .input(z.object({ path: typedFolder('Type the folder on the other disk.').nullable() }))
  .errors({
    PLACE_REFUSED: { message: 'Backups cannot be kept there.', data: z.object({ sentence: z.string() }) },
  })
  .output(z.object({ path: z.string().nullable() }));
