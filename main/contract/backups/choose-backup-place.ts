import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, refusalData } from '../procedure.ts';
import { typedFolder } from '../typed-folder.ts';

/** Chooses a second place for backups, such as another disk; null for none. The next backup brings it into step. */
export const chooseBackupPlace = procedure
  .input(z.object({ path: typedFolder(said('backups.refusals.noPlace')).nullable() }))
  .errors({
    PLACE_REFUSED: { message: said('backups.refusals.placeRefused'), data: refusalData({ sentence: z.string() }) },
  })
  .output(z.object({ path: z.string().nullable() }));
