import type { Handlers } from '../kernel/handlers.ts';
import { checkRegister } from './check-register.ts';
import { followCheck } from './follow-check.ts';
import { mendKeyFile } from './mend-key-file.ts';
import { rebuildLedger } from './rebuild-ledger.ts';
import { restoreDocuments } from './restore-documents.ts';

/** The use cases that answer what is asked about the state of the register’s files. */
export const checkHandlers = {
  checkRegister,
  followCheck,
  mendKeyFile,
  rebuildLedger,
  restoreDocuments,
} satisfies Handlers<'check'>;
