import { z } from 'zod';
import { said } from '../../words/said.ts';
import { openProcedure } from '../procedure.ts';
import { typedFolder } from '../typed-folder.ts';
import { backup } from './backup.ts';

/** A backup that lies in a folder, and whose it is: what its key file says before anything is unlocked. */
export const foundBackup = backup.extend({ path: z.string(), organisation: z.string() });
export type FoundBackup = z.infer<typeof foundBackup>;

/**
 * The backups in a folder: a register, a second place, a folder of backups, or one backup. Without a path, those of the
 * register that the window looks at. Newest first; nothing is changed.
 */
export const findBackups = openProcedure
  .input(z.object({ path: typedFolder(said('backups.findBackups.nothingTyped')).optional() }))
  .output(z.object({ path: z.string().nullable(), backups: z.array(foundBackup) }));
