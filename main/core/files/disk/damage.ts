import { ORPCError } from '@orpc/server';
import { FolderIsLink } from './own-folders.ts';
import { RegisterMoved } from './opened-place.ts';
import { isDiskFull } from './disk-full.ts';

/**
 * What the disk did to a call: gave back something else than was put there, or refused, or has the register no more where
 * it was opened, or a link in the place of one of its folders.
 */
export type Damage = 'unreadable' | 'unwritable' | 'moved' | 'linked';

const unreadable = ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_IOERR', 'EIO', 'NOT_A_FILE'];
const unwritable = [
  'SQLITE_IOERR_WRITE',
  'SQLITE_IOERR_FSYNC',
  'SQLITE_IOERR_DIR_FSYNC',
  'SQLITE_IOERR_TRUNCATE',
  'SQLITE_IOERR_DELETE',
  'SQLITE_IOERR_CLOSE',
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

/** Whether a failure means that a file is damaged or its disk fails, however deep it happened; `undefined` for any other, a full disk among them. */
export function damageIn(error: unknown): Damage | undefined {
  const cause = causeOf(error);
  if (cause instanceof RegisterMoved) return 'moved';
  if (cause instanceof FolderIsLink) return 'linked';
  if (!(cause instanceof Error) || !('code' in cause) || isDiskFull(cause)) return undefined;
  const code = String(cause.code);
  if (unwritable.some((known) => code.startsWith(known))) return 'unwritable';
  // Everything but reading: opening, writing, syncing and renaming.
  if (code === 'EIO' && 'syscall' in cause && cause.syscall !== 'read') return 'unwritable';
  if (unreadable.some((known) => code.startsWith(known))) return 'unreadable';
  return undefined;
}

/** The part of a register that a damage was met in. */
export type DamagedPart = 'register' | 'ledger';

/** The words for a damage met at work: what is wrong, what is safe, what to do next. */
export function damageSentence(error: unknown, part: DamagedPart): string | undefined {
  const damage = damageIn(error);
  const cause = causeOf(error);
  if (cause instanceof RegisterMoved || cause instanceof FolderIsLink) return cause.sentence;
  return damage === 'unreadable' || damage === 'unwritable' ? damageWords[part][damage] : undefined;
}

function causeOf(error: unknown): unknown {
  return error instanceof ORPCError ? error.cause : error;
}

const damageWords: Readonly<Record<DamagedPart, Readonly<Record<'unreadable' | 'unwritable', string>>>> = {
  register: {
    unreadable:
      'A part of register.db is damaged, and this lies in it. Nothing was changed, and what is not damaged still opens. Check the register: it names what is damaged and brings it back.',
    unwritable:
      'The disk refused to take this. Nothing was changed. Look whether the disk is connected and not write-protected, and try again.',
  },
  ledger: {
    unreadable:
      'The ledger that counts are made from is damaged. No case is touched by that. An officer rebuilds it from the register by unlocking it.',
    unwritable:
      'The disk refused to take this. Nothing was changed. Look whether the disk is connected and not write-protected, and try again.',
  },
};
