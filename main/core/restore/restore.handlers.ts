import type { Handlers } from '../kernel/handlers.ts';
import { openBackup } from './open-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { restoreKeyFile } from './restore-key-file.ts';

/** The use cases that answer what is asked about bringing a backup back. */
export const restoreHandlers = { openBackup, restoreBackup, restoreKeyFile } satisfies Handlers<'restore'>;
