import { ORPCError } from '@orpc/server';

// SQLite calls it an input or output error when the memory that two readers share does not fit.
const codes = ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT', 'EFBIG'];

/** Whether a failure means that there is no room left, however deep it happened. */
export function isDiskFull(error: unknown): boolean {
  const cause = error instanceof ORPCError ? error.cause : error;
  return cause instanceof Error && 'code' in cause && codes.includes(String(cause.code));
}
