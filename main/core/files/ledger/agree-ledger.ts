import type { RegisterNotice } from '../../../contract/session/register.ts';
import { said } from '../../../words/said.ts';
import { sealLedger, vouchedFor } from './seal-ledger.ts';
import { countAnew, countDifferences, isAtRevision } from './follow-ledger.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import { hasEntryOf } from '../chain/audit.store.ts';
import { metaOfLedger } from './ledger.store.ts';

/**
 * When the ledger's counts are believed without comparing them one by one:
 * - `signature`: if an officer's signature over them still holds;
 * - `untouched`: if no other connection has written to the ledger since it last agreed;
 * - `new`: not; it was just made. Only a session that cannot sign leaves it as it is;
 * - `nothing`: not, in any session.
 */
export type Trust = 'signature' | 'untouched' | 'new' | 'nothing';

/**
 * Makes the ledger agree with the register, and signs its revision and sum. If counts claimed the register's revision
 * and were not the register's, counts them anew and adds a notice. Returns how many those were.
 */
export async function agreeLedger(register: OfficerRegister, at: string, trust: Trust): Promise<number> {
  const { rawLedger, keys, gathered } = register;
  const writes = Number(rawLedger.pragma('data_version', { simple: true }));
  const current = isAtRevision(register);
  if (current && (await isTrusted(register, trust, writes))) {
    gathered.ledgerAgreedAt = writes;
    if (trust === 'untouched') await sealLedger(register, at);
    return 0;
  }
  // A session without a signing key, as by an older recovery key, cannot sign. Nothing is compared then; an export
  // compares first.
  if (current && trust !== 'nothing' && keys.signingSeed === undefined) return 0;
  // A ledger at an older revision was left so by a crash and makes no false claim. One that names no organisation was
  // emptied.
  const claims = current || (trust === 'signature' && isEmptied(register));
  const differences = claims ? await countDifferences(register) : 0;
  if (!current || differences > 0) await countAnew(register);
  gathered.ledgerAgreedAt = writes;
  await sealLedger(register, at);
  if (differences > 0) register.notices.push(alteredLedger(differences));
  return differences;
}

async function isTrusted(register: OfficerRegister, trust: Trust, writes: number): Promise<boolean> {
  if (trust === 'nothing' || trust === 'new') return false;
  if (trust === 'untouched') return register.gathered.ledgerAgreedAt === writes;
  return (await vouchedFor(register)).state === 'signed';
}

/** Whether the ledger names no organisation although the register was unlocked or locked with it before. */
function isEmptied({ raw, rawLedger }: OfficerRegister): boolean {
  return (
    metaOfLedger(rawLedger) === undefined &&
    hasEntryOf(raw, 'session.lockRegister', 'session.unlockRegister', 'session.unlockWithRecoveryKey')
  );
}

function alteredLedger(differences: number): RegisterNotice {
  return {
    code: 'ledger-rebuilt',
    sentence: said('session.notices.alteredLedger', { counts: differences, count: String(differences) }),
  };
}
