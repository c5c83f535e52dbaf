import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Vouched } from '../../../contract/reports/compute-figures.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { signingOf } from '../keys/key-slot.ts';
import { decodeBytes, encodeBytes, wipe } from '../keys/bytes.ts';
import { loadSodium } from '../keys/sodium.ts';
import { cellsIn, keepSeal, keptSeal, metaOfLedger, type LedgerSeal } from './ledger.store.ts';
import type { OfficerRegister, OpenRegister } from '../opened/open-register.ts';

/** SHA-256 over every count and what the ledger says of the organisation, as hex. */
export function sumOfLedger(rawLedger: Database): string {
  const hash = createHash('sha256');
  const meta = metaOfLedger(rawLedger);
  const said = meta === undefined ? null : [meta.organisation, meta.authority, meta.time_zone, meta.revision];
  hash.update(`${JSON.stringify(said)}\n`);
  for (const count of cellsIn(rawLedger)) hash.update(`${JSON.stringify(count)}\n`);
  return hash.digest('hex');
}

function sealText(registerId: string, { revision, sum, at, person_id, role }: LedgerSeal): string {
  return `docket ledger v1\n${registerId}\n${revision}\n${sum}\n${at}\n${person_id}\n${role}\n`;
}

/**
 * Signs the revision and the sum of a ledger that agrees with its register. Does nothing while the register is in
 * doubt, or if the person has no signing key.
 */
export async function sealLedger(
  { rawLedger, keyFile, keys, person, doubt }: OfficerRegister,
  at: string,
): Promise<void> {
  if (keys.signingSeed === undefined || doubt !== undefined) return;
  const sodium = await loadSodium();
  if (keys.signingSeed === undefined) return;
  const pair = sodium.crypto_sign_seed_keypair(keys.signingSeed);
  const unsigned: LedgerSeal = {
    revision: metaOfLedger(rawLedger)?.revision ?? 0,
    sum: sumOfLedger(rawLedger),
    at,
    person_id: person.id,
    role: person.role,
    verify_key: encodeBytes(pair.publicKey),
    signature: '',
  };
  const text = sealText(keyFile.registerId, unsigned);
  const signature = encodeBytes(sodium.crypto_sign_detached(text, pair.privateKey));
  wipe(pair.privateKey);
  keepSeal(rawLedger, { ...unsigned, signature });
}

/**
 * What the officer's signature in the ledger says of its counts: `unsigned` (none that holds), `signed`, or `changed`
 * since.
 */
export async function vouchedFor(register: OpenRegister): Promise<Vouched> {
  const { rawLedger, keyFile } = register;
  const seal = keptSeal(rawLedger);
  if (seal === undefined || !(await holds(keyFile, seal, await ownKeyOf(register)))) return { state: 'unsigned' };
  const { at, revision, sum } = seal;
  const role = seal.role === 'dpo' ? 'dpo' : 'handler';
  const now = metaOfLedger(rawLedger)?.revision;
  return { state: now === revision && sumOfLedger(rawLedger) === sum ? 'signed' : 'changed', role, at };
}

async function holds(keyFile: KeyFile, seal: LedgerSeal, ownKey: string | undefined): Promise<boolean> {
  const sodium = await loadSodium();
  if (!isOfficersKey(keyFile, seal, ownKey)) return false;
  if (!/^(?:dpo|handler)$/u.test(seal.role) || Number.isNaN(Date.parse(seal.at))) return false;
  try {
    return sodium.crypto_sign_verify_detached(
      decodeBytes(seal.signature),
      sealText(keyFile.registerId, seal),
      decodeBytes(seal.verify_key),
    );
  } catch {
    return false; // not a key or not a signature at all
  }
}

async function ownKeyOf(register: OpenRegister): Promise<string | undefined> {
  const seed = register.kind === 'officer' ? register.keys.signingSeed : undefined;
  if (seed === undefined) return undefined;
  const sodium = await loadSodium();
  const pair = sodium.crypto_sign_seed_keypair(seed);
  wipe(pair.privateKey);
  return encodeBytes(pair.publicKey);
}

/**
 * Whether the key belongs to the officer named in the seal: it is the reader's own or the one pinned in that officer's
 * slot. In a key file that pins no key yet, a manager accepts any; an officer does not, because they can count anew.
 */
function isOfficersKey({ slots }: KeyFile, seal: LedgerSeal, ownKey: string | undefined): boolean {
  if (ownKey === seal.verify_key) return true;
  const pinned = slots.flatMap((slot) => {
    const key = signingOf(slot)?.verifyKey;
    return key === undefined ? [] : [{ personId: slot.personId, key }];
  });
  if (pinned.length === 0) return ownKey === undefined;
  return pinned.some(({ personId, key }) => personId === seal.person_id && key === seal.verify_key);
}
