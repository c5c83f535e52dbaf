import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Vouched } from '../../../contract/reports/compute-figures.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { signingOf } from '../keys/key-slot.ts';
import { decodeBytes, encodeBytes, loadSodium, wipe } from '../keys/secret-memory.ts';
import type { LedgerMetaTable, LedgerSealTable } from '../database/ledger.schema.ts';
import type { OfficerRegister, OpenRegister } from '../opened/open-register.ts';

type Seal = Omit<LedgerSealTable, 'only_row'>;

/** SHA-256 over every count and what the ledger says of the organisation, as hex. */
export function sumOfLedger(rawLedger: Database): string {
  const hash = createHash('sha256');
  const meta = rawLedger
    .prepare<[], LedgerMetaTable>('SELECT organisation, authority, time_zone, revision FROM ledger_meta')
    .raw()
    .get();
  hash.update(`${JSON.stringify(meta ?? null)}\n`);
  const counts = rawLedger
    .prepare('SELECT measure, at, value, count FROM ledger_count ORDER BY measure, at, value')
    .raw();
  for (const count of counts.iterate()) hash.update(`${JSON.stringify(count)}\n`);
  return hash.digest('hex');
}

function sealText(registerId: string, { revision, sum, at, person_id, role }: Seal): string {
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
  const revision = rawLedger.prepare<[], number>('SELECT revision FROM ledger_meta').pluck().get() ?? 0;
  const unsigned: Seal = {
    revision,
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
  rawLedger
    .prepare(
      `INSERT OR REPLACE INTO ledger_seal VALUES (1, @revision, @sum, @at, @person_id, @role, @verify_key, @signature)`,
    )
    .run({ ...unsigned, signature });
}

/**
 * What the officer's signature in the ledger says of its counts: `unsigned` (none that holds), `signed`, or `changed`
 * since.
 */
export async function vouchedFor(register: OpenRegister): Promise<Vouched> {
  const { rawLedger, keyFile } = register;
  const seal = rawLedger.prepare<[], Seal>('SELECT * FROM ledger_seal').get();
  if (seal === undefined || !(await holds(keyFile, seal, await ownKeyOf(register)))) return { state: 'unsigned' };
  const { at, revision, sum } = seal;
  const role = seal.role === 'dpo' ? 'dpo' : 'handler';
  const now = rawLedger.prepare<[], number>('SELECT revision FROM ledger_meta').pluck().get();
  return { state: now === revision && sumOfLedger(rawLedger) === sum ? 'signed' : 'changed', role, at };
}

async function holds(keyFile: KeyFile, seal: Seal, ownKey: string | undefined): Promise<boolean> {
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
function isOfficersKey({ slots }: KeyFile, seal: Seal, ownKey: string | undefined): boolean {
  if (ownKey === seal.verify_key) return true;
  const pinned = slots.flatMap((slot) => {
    const key = signingOf(slot)?.verifyKey;
    return key === undefined ? [] : [{ personId: slot.personId, key }];
  });
  if (pinned.length === 0) return ownKey === undefined;
  return pinned.some(({ personId, key }) => personId === seal.person_id && key === seal.verify_key);
}
