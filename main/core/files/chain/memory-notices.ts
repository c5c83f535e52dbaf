import type { Database } from 'better-sqlite3';
import type { RegisterNotice } from '../../../contract/session/register.ts';
import { instantWords } from '../../rules/instants/instant-words.ts';
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

function when(instant: string): string {
  return `${instantWords(instant, 'UTC')} UTC`;
}

/** `entry 7 of Wed 25 Nov 2026, 09:12 UTC`. */
export function inWords({ seq, at }: Entry): string {
  return `entry ${seq} of ${when(at)}`;
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
  return {
    code: 'memory',
    sentence: `You have unlocked this register on this computer before, and what it remembered of that is gone, so it cannot tell whether this is the newest copy.${lastWords(last)}`,
  };
}

function altered(last: Entry | undefined): RegisterNotice {
  return {
    code: 'memory',
    sentence: `What this computer remembered of this register is not as your key signed it, so it was changed outside Docket and cannot tell whether this is the newest copy.${lastWords(last)}`,
  };
}

function lastWords(last: Entry | undefined): string {
  return last === undefined ? '' : ` Its history ends with ${inWords(last)}. Compare that with what you did last.`;
}

function wentOn(copies: readonly Copy[]): readonly RegisterNotice[] {
  if (copies.length === 0) return [];
  const named = copies.map((copy) => `${copy.path} (${inWords(copy)})`).join(', ');
  return [
    {
      code: 'copy',
      sentence: `Somebody worked in a copy of this register, and it holds entries that are not here: ${named}. This one is as you left it. Work in one of them only, and delete the other once you have what you need of it.`,
    },
  ];
}

function restoredBeside(copy: Sight, { at, madeAt }: RestoredCopy): RegisterNotice {
  return {
    code: 'copy',
    sentence: `A copy of this register lies in ${copy.path}: it was restored on ${when(at)} from the backup of ${when(madeAt)}, and its history ends with ${inWords(copy)}. This one is as you left it. Work here, and delete the copy once you have what you need of it.`,
  };
}

function isRestored({ at, madeAt, original }: RestoredHere): RegisterNotice {
  const where =
    original === undefined
      ? 'Work in one of them only.'
      : original.stands
        ? `The register itself was last unlocked in ${original.path}, and it still lies there. Work in one of them only.`
        : `The register itself was last unlocked in ${original.path}, and it does not lie there any more.`;
  return {
    code: 'copy',
    sentence: `This is a copy, restored here on ${when(at)} from the backup of ${when(madeAt)}: what was done after that backup is not in it. ${where}`,
  };
}

function isCopyOf({ path }: Sight): RegisterNotice {
  return {
    code: 'copy',
    sentence: `This is a copy: on this computer the register was last unlocked in ${path}, and it still lies there. Work in one of them only.`,
  };
}

const keysFromElsewhere: RegisterNotice = {
  code: 'new-keys',
  sentence:
    'The keys of this register were changed since they were last seen here, and a DPO whom this computer knows signed that. The fingerprint is a new one: compare it with the newest recovery sheet.',
};
