import type { Database } from 'better-sqlite3';
import type { RegisterNotice } from '../../../contract/session/register.ts';
import { fullInstant } from '../../../words/dates.ts';
import { said } from '../../../words/said.ts';
import type { RestoredCopy, Sight } from '../machine/machine-memory.ts';
import { markOf, type Computer } from '../machine/this-computer.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import type { HeadMemory, Copy, RestoredHere } from '../opened/heads.ts';
import type { Entry } from '../opened/heads.ts';
import { computersUnlockedOn, lastEntry } from './audit.store.ts';

/**
 * The marks by which an unlocking's entry names this computer. `machine` is made of its name alone, as in every version
 * of Docket, `computer` of its name and its own id, if it has one.
 */
export function machineMarks(
  registerId: string,
  { name, id }: Computer,
): { readonly machine: string; readonly computer?: string } {
  const machine = markOf('docket machine v1', registerId, name);
  return id === undefined ? { machine } : { machine, computer: markOf('docket computer v1', registerId, name, id) };
}

/** The action of the entry that unlocking with each kind of secret writes. */
export const unlocking = {
  passphrase: 'session.unlockRegister',
  recovery: 'session.unlockWithRecoveryKey',
} as const;

/**
 * Notices of what this computer knows or lacks about the register. None of them is a doubt. `newKeys` is true if a DPO
 * known here signed keys that came from another computer.
 */
export function memoryNotices(
  raw: Database,
  {
    keyFile,
    keys,
    newKeys,
    computer,
  }: Pick<OfficerRegister, 'keyFile' | 'keys'> & { readonly newKeys: boolean; readonly computer: Computer },
  { own, sights, copies, copyOf, restoredHere }: HeadMemory,
): readonly RegisterNotice[] {
  // A new recovery key was never used here, so its missing memory says nothing.
  const isNone = own === 'none' && (keys.kind === 'passphrase' || sights.length === 0);
  return [
    ...(isNone && wasHere(raw, keys, machineMarks(keyFile.registerId, computer)) ? [forgotten(lastEntry(raw))] : []),
    ...(own === 'altered' ? [altered(lastEntry(raw))] : []),
    ...wentOn(copies.filter(({ restored }) => restored === undefined)),
    ...copies.flatMap((copy) => (copy.restored === undefined ? [] : [restoredBeside(copy, copy.restored)])),
    ...(copyOf === undefined ? [] : [isCopyOf(copyOf)]),
    ...(restoredHere === undefined ? [] : [isRestored(restoredHere)]),
    ...(newKeys ? [keysFromElsewhere] : []),
  ];
}

/** In UTC, which the sentences name. */
function when(instant: string): string {
  return fullInstant(said, instant, 'UTC');
}

/** `entry 7 of Wed 25 Nov 2026, 09:12 UTC`, as `said` writes it down. */
export function inWords({ seq, at }: Entry): string {
  return said('session.memoryNotices.entry', { seq: String(seq), at: when(at) });
}

/**
 * Whether this person has unlocked on this computer before. An entry of an earlier Docket marks the computer's name
 * alone. It counts as this computer's, unless a computer of the same name with another id is known too.
 */
function wasHere(
  raw: Database,
  { personId, kind }: OfficerRegister['keys'],
  { machine, computer }: ReturnType<typeof machineMarks>,
): boolean {
  const known = computersUnlockedOn(raw, { personId, procedure: unlocking[kind], machine });
  if (computer === undefined || known.includes(computer)) return known.length > 0;
  return known.includes(null) && known.length === 1;
}

function forgotten(last: Entry | undefined): RegisterNotice {
  const sentence =
    last === undefined
      ? said('session.memoryNotices.forgotten')
      : said('session.memoryNotices.forgottenAfter', { entry: inWords(last) });
  return { code: 'memory', sentence };
}

function altered(last: Entry | undefined): RegisterNotice {
  const sentence =
    last === undefined
      ? said('session.memoryNotices.altered')
      : said('session.memoryNotices.alteredAfter', { entry: inWords(last) });
  return { code: 'memory', sentence };
}

function wentOn(others: readonly Copy[]): readonly RegisterNotice[] {
  if (others.length === 0) return [];
  const copies = others
    .map((copy) => said('session.memoryNotices.copy', { path: copy.path, entry: inWords(copy) }))
    .reduce((before, copy) => said('session.memoryNotices.copies', { before, copy }));
  return [{ code: 'copy', sentence: said('session.memoryNotices.wentOn', { copies }) }];
}

function restoredBeside(copy: Sight, { at, madeAt }: RestoredCopy): RegisterNotice {
  const { path } = copy;
  const told = { path, at: when(at), madeAt: when(madeAt), entry: inWords(copy) };
  return { code: 'copy', sentence: said('session.memoryNotices.restoredBeside', told) };
}

function isRestored({ at, madeAt, original }: RestoredHere): RegisterNotice {
  const where =
    original === undefined
      ? said('session.memoryNotices.originalUnknown')
      : original.stands
        ? said('session.memoryNotices.originalStands', { path: original.path })
        : said('session.memoryNotices.originalGone', { path: original.path });
  return {
    code: 'copy',
    sentence: said('session.memoryNotices.restoredHere', { at: when(at), madeAt: when(madeAt), where }),
  };
}

function isCopyOf({ path }: Sight): RegisterNotice {
  return { code: 'copy', sentence: said('session.memoryNotices.copyOf', { path }) };
}

const keysFromElsewhere: RegisterNotice = {
  code: 'new-keys',
  sentence: said('session.memoryNotices.keysFromElsewhere'),
};
