import sodium from 'libsodium-wrappers-sumo';
import type { IntakeKey } from './sealed-report.ts';

const prefix = 'docket-intake-1';
const pattern = /^docket-intake-1\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{6})$/u;

/** What was given as an intake key is not one, or has a slip in it. */
export class IntakeKeyMistyped extends Error {
  override readonly name = 'IntakeKeyMistyped';
  constructor() {
    super('That is not a whole intake key. Nothing was sealed. Copy it again from the register it belongs to.');
  }
}

/** An intake key as one word that can be copied, put in a page or given to `docket seal --intake`. */
export async function printIntakeKey(key: IntakeKey): Promise<string> {
  await sodium.ready;
  const id = sodium.to_base64(key.id, sodium.base64_variants.URLSAFE_NO_PADDING);
  return [prefix, id, key.publicKey, checksum(id, key.publicKey)].join('.');
}

/** The reverse of `printIntakeKey`. Throws `IntakeKeyMistyped`. */
export async function readIntakeKey(printed: string): Promise<IntakeKey> {
  await sodium.ready;
  const [, id, publicKey, check] = pattern.exec(printed.trim()) ?? [];
  if (id === undefined || publicKey === undefined || check !== checksum(id, publicKey)) throw new IntakeKeyMistyped();
  return { id: sodium.to_string(sodium.from_base64(id, sodium.base64_variants.URLSAFE_NO_PADDING)), publicKey };
}

function checksum(id: string, publicKey: string): string {
  return sodium.crypto_generichash(16, `${id}.${publicKey}`, 'docket intake key checksum v1', 'base64').slice(0, 6);
}
