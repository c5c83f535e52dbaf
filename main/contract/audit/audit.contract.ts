import { acceptHistory } from './accept-history.ts';
import { exportLog } from './export-log.ts';
import { findEntry } from './find-entry.ts';
import { listEntries } from './list-entries.ts';
import { saveCheckpoint } from './save-checkpoint.ts';
import { showLog } from './show-log.ts';
import { signCheckpoint } from './sign-checkpoint.ts';
import { verifyLog } from './verify-log.ts';

/** What can be asked about the audit chain. */
export const auditContract = {
  listEntries,
  findEntry,
  showLog,
  verifyLog,
  exportLog,
  signCheckpoint,
  saveCheckpoint,
  acceptHistory,
};
