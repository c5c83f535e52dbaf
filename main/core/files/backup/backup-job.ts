import type { Copied, CopyJob } from './copy-register.ts';
import type { LaidOut, LayOutJob } from './lay-out-backup.ts';
import type { MirrorJob } from './mirror-backups.ts';
import type { ProveJob, Proven } from './prove-copy.ts';

/** The jobs of the thread for backups, and the answer to each. */
export type BackupJob = CopyJob | LayOutJob | MirrorJob | ProveJob;
/**
 * What the thread is given: its job, and `stopAsked`, whose one number is no longer 0 once nobody waits for the answer.
 */
export type BackupOrders = BackupJob & { readonly stopAsked: Int32Array };
export type BackupAnswers = { copy: Copied; 'lay-out': LaidOut; mirror: number; prove: Proven };
