import { ORPCError } from '@orpc/server';
import { said } from '../../../words/said.ts';
import { FolderIsLink } from './own-folders.ts';
import { RegisterMoved } from './opened-place.ts';
import { isDiskFull } from './disk-full.ts';

/**
 * What kept a call from the disk:
 * - `unreadable`: what was read is not what was written, or it cannot be read;
 * - `unwritable`: the disk refused to write;
 * - `moved`: the register is no longer where it was opened;
 * - `linked`: a link lies in the place of one of its folders.
 */
export type Damage = 'unreadable' | 'unwritable' | 'moved' | 'linked';

const unreadable = ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'EIO', 'NOT_A_FILE'];
/** Of SQLite's input and output errors, those of reading. The others are of writing, locking, enlarging and naming. */
const readErrors = [
  'SQLITE_IOERR',
  'SQLITE_IOERR_READ',
  'SQLITE_IOERR_SHORT_READ',
  'SQLITE_IOERR_DATA',
  'SQLITE_IOERR_CORRUPTFS',
];
const unwritable = [
  'SQLITE_IOERR_',
  'SQLITE_READONLY',
  'SQLITE_CANTOPEN',
  'EROFS',
  'EACCES',
  'EPERM',
  'EBUSY',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENODEV',
  'ENXIO',
  'ESTALE',
];

/**
 * The damage that an error, or the cause of an ORPCError, means; `undefined` for any other error and for a full disk.
 */
export function damageIn(error: unknown): Damage | undefined {
  const cause = causeOf(error);
  if (cause instanceof RegisterMoved) return 'moved';
  if (cause instanceof FolderIsLink) return 'linked';
  if (!(cause instanceof Error) || !('code' in cause) || isDiskFull(cause)) return undefined;
  const code = String(cause.code);
  if (readErrors.includes(code)) return 'unreadable';
  if (unwritable.some((known) => code.startsWith(known))) return 'unwritable';
  // EIO of any call but reading: opening, writing, syncing, renaming.
  if (code === 'EIO' && 'syscall' in cause && cause.syscall !== 'read') return 'unwritable';
  if (unreadable.some((known) => code.startsWith(known))) return 'unreadable';
  return undefined;
}

/** The part of a register that is damaged. */
export type DamagedPart = 'register' | 'ledger';

/**
 * The sentence for damage met during a call: what is wrong, what is safe, what to do next; `undefined` if there is
 * none.
 */
export function damageSentence(error: unknown, part: DamagedPart): string | undefined {
  const damage = damageIn(error);
  const cause = causeOf(error);
  if (cause instanceof RegisterMoved || cause instanceof FolderIsLink) return cause.sentence;
  if (damage === 'unwritable') return said('session.disk.refused');
  return damage === 'unreadable' ? said(`session.disk.damaged.${part}`) : undefined;
}

function causeOf(error: unknown): unknown {
  return error instanceof ORPCError ? error.cause : error;
}
