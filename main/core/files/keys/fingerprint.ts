import sodium from 'libsodium-wrappers-sumo';
import { canonicalJson } from './canonical-json.ts';
import type { KeyFile } from './key-file.ts';
import { loadSodium } from './sodium.ts';

type Identity = Pick<KeyFile, 'registerId' | 'intake'>;

/**
 * The fingerprint that the unlock screen and the recovery sheet show, `3F2A 91C0 …`: 8 groups of 4 hex digits (128
 * bits) over the register's id and intake key. It does not change with the people. Another register, or another intake
 * key, has another one.
 */
export async function fingerprint(keyFile: Identity): Promise<string> {
  await loadSodium();
  return fingerprintOf(keyFile);
}

/** As `fingerprint`, synchronous. libsodium must be ready. */
export function fingerprintOf({ registerId, intake }: Identity): string {
  const identity = canonicalJson({ registerId, intakePublicKey: intake.publicKey });
  const hash = sodium.crypto_generichash(16, identity, 'docket register fingerprint v1', 'hex');
  return hash.toUpperCase().match(/.{4}/gu)?.join(' ') ?? hash;
}
