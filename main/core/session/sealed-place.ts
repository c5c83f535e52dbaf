import { decodeBytes, encodeBytes, wipe } from '../files/keys/bytes.ts';
import { loadSodium, subkey } from '../files/keys/sodium.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';

const nonceBytes = 24;

/** Seals a place under the register's key and for whoever has it open. Nothing of it is kept here. */
export async function sealPlaceFor(register: OpenRegister, place: string): Promise<string> {
  const sodium = await loadSodium();
  const nonce = sodium.randombytes_buf(nonceBytes);
  return withKey(register, (key) => {
    const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(place, holderOf(register), null, nonce, key);
    return encodeBytes(Uint8Array.from([...nonce, ...sealed]));
  });
}

/** The place, where it was sealed for this person in this register; undefined for everything else. */
export async function openPlaceOf(register: OpenRegister, sealed: string): Promise<string | undefined> {
  const sodium = await loadSodium();
  return withKey(register, (key) => {
    try {
      const bytes = decodeBytes(sealed);
      const [nonce, rest] = [bytes.subarray(0, nonceBytes), bytes.subarray(nonceBytes)];
      const opened = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, rest, holderOf(register), nonce, key);
      return sodium.to_string(opened);
    } catch {
      return undefined;
    }
  });
}

function holderOf({ keyFile, person }: OpenRegister): string {
  return `${keyFile.registerId} ${person.id}`;
}

// A manager's key opens no officer's place.
function withKey<T>({ kind, keys }: OpenRegister, work: (key: Uint8Array) => T): T {
  const key = subkey(kind === 'officer' ? keys.dataKey : keys.ledgerKey, 'place in the window');
  try {
    return work(key);
  } finally {
    wipe(key);
  }
}
