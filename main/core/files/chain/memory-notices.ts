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
 * How an unlocking names this computer in the history. `machine` is by its name alone, as every Docket has written it;
 * `computer` by its own id too, where it has one.
 */
export function machineMarks(
  registerId: string,
  { name, id }: Computer,
): { readonly machine: string; readonly computer?: string } {
  const machine = markOf('docket machine v1', registerId, name);
  return id === undefined ? { machine } : { machine, computer: markOf('docket computer v1', registerId, name, id) };
}

/** The entry that each kind of secret leaves when it unlocks. */
export const unlocking = {
  passphrase: 'session.unlockRegister',
  recovery: 'session.unlockWithRecoveryKey',
} as const;

/**
 * What this machine can and cannot say of the register that was opened; none of it is a doubt. `newKeys`: a DPO whom it
 * knows signed keys that came from another computer.
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
  // Another printed key has not been here before, whoever made it.
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
 * Whether this person has unlocked on this computer before. An entry that has its name alone, from an earlier Docket, is
 * this computer's unless one of the same name and another id is known here.
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
