import { checkRegister } from './check-register.ts';
import { followCheck } from './follow-check.ts';
import { mendKeyFile } from './mend-key-file.ts';
import { rebuildLedger } from './rebuild-ledger.ts';
import { restoreDocuments } from './restore-documents.ts';

/** What can be asked about the state of the register’s files. */
export const checkContract = { checkRegister, followCheck, mendKeyFile, rebuildLedger, restoreDocuments };
