import { openBackup } from './open-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { restoreKeyFile } from './restore-key-file.ts';

/** What can be asked about bringing a backup back. */
export const restoreContract = { openBackup, restoreBackup, restoreKeyFile };
