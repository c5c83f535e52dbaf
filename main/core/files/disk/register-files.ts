import { join } from 'node:path';

/** The files of a register's folder. */
export function registerFiles(folder: string) {
  return {
    register: join(folder, 'register.db'),
    ledger: join(folder, 'ledger.db'),
    vault: join(folder, 'vault'),
    inbox: join(folder, 'inbox'),
    exports: join(folder, 'exports'),
  } as const;
}
