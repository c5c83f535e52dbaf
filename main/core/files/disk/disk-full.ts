import { ORPCError } from '@orpc/server';

// SQLite reports an I/O error when the memory shared by two readers has no room.
const codes = ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT', 'EFBIG'];

/** Whether an error, or the cause of an ORPCError, means that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  const cause = error instanceof ORPCError ? error.cause : error;
  return cause instanceof Error && 'code' in cause && codes.includes(String(cause.code));
}
