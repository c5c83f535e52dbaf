import type { Database } from 'better-sqlite3';
import type { RegisterNotice } from '../../../contract/session/register.ts';
import { sealLedger, vouchedFor } from './seal-ledger.ts';
import { countAnew, countDifferences, isAtRevision } from './follow-ledger.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import { hasEntryOf } from '../chain/audit.store.ts';
import { metaOfLedger } from './ledger.store.ts';

/**
 * When the counts need not be compared one by one: where an officer's signature still holds, where nobody else has written
 * since, or in a ledger that was just made.
 */
export type Trust = 'signature' | 'untouched' | 'new' | 'nothing';

/** Of each ledger, SQLite's number of writes by others when it last agreed with its register (`PRAGMA data_version`). */
const agreedAt = new WeakMap<Database, number>();

/**
 * Makes the ledger agree with the register and signs its revision and its sum. Counts that claimed to be the register's
 * and were not are counted anew and told. Answers how many those were.
 */
export async function agreeLedger(register: OfficerRegister, at: string, trust: Trust): Promise<number> {
  const { rawLedger, keys } = register;
  const writes = Number(rawLedger.pragma('data_version', { simple: true }));
  const current = isAtRevision(register);
  if (current && (await isTrusted(register, trust, writes))) {
    agreedAt.set(rawLedger, writes);
    if (trust === 'untouched') await sealLedger(register, at);
    return 0;
  }
  // Whoever unlocked with the recovery key signs nothing, and their reports are compared before they are written.
  if (current && trust !== 'nothing' && keys.signingSeed === undefined) return 0;
  // One that says it is behind was left so by a crash; one that says nothing any more was made so.
  const claims = current || (trust === 'signature' && isEmptied(register));
  const differences = claims ? await countDifferences(register) : 0;
  if (!current || differences > 0) await countAnew(register);
  agreedAt.set(rawLedger, writes);
  await sealLedger(register, at);
  if (differences > 0) register.notices.push(alteredLedger(differences));
  return differences;
}

async function isTrusted(register: OfficerRegister, trust: Trust, writes: number): Promise<boolean> {
  if (trust === 'nothing' || trust === 'new') return false;
  if (trust === 'untouched') return agreedAt.get(register.rawLedger) === writes;
  return (await vouchedFor(register)).state === 'signed';
}

/** Whether a ledger says of no organisation whose it is, though a register was unlocked or locked with it before. */
function isEmptied({ raw, rawLedger }: OfficerRegister): boolean {
  return (
    metaOfLedger(rawLedger) === undefined &&
    hasEntryOf(raw, 'session.lockRegister', 'session.unlockRegister', 'session.unlockWithRecoveryKey')
  );
}

function alteredLedger(differences: number): RegisterNotice {
  const counts = differences === 1 ? 'One count of ledger.db was' : `${differences} counts of ledger.db were`;
  return {
    code: 'ledger-rebuilt',
    sentence: `${counts} not those of the register and ${differences === 1 ? 'was' : 'were'} made again. No case was touched by that. Somebody with a manager’s passphrase, or a damaged file, changed them: ask for reports that managers exported since you last locked to be exported again.`,
  };
}
