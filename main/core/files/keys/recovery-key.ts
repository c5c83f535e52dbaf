import { said } from '../../../words/said.ts';
import { RecoveryKeyMistyped } from './key-errors.ts';
import { wipe } from './bytes.ts';
import { loadSodium } from './sodium.ts';

// Crockford's base32: no I, L, O or U, so that a printed key can be read aloud and typed back.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const keyBytes = 32;
const checkBytes = 3;
const characters = ((keyBytes + checkBytes) * 8) / 5;
const groupLength = 4;

/** Makes the 256 random bits of a recovery key. */
export async function newRecoverySecret(): Promise<Uint8Array> {
  const sodium = await loadSodium();
  return sodium.randombytes_buf(keyBytes);
}

/** The secret as it is printed: 14 groups of 4 characters, of which the last 24 bits are a checksum. */
export async function printRecoveryKey(secret: Uint8Array): Promise<string> {
  const bytes = Uint8Array.from([...secret, ...(await checksum(secret))]);
  const text = toBase32(bytes);
  wipe(bytes);
  return text.match(new RegExp(`.{${groupLength}}`, 'gu'))?.join('-') ?? text;
}

/**
 * Reads a typed recovery key and returns its secret. Ignores case, everything that is neither letter nor digit, and
 * invisible characters (soft hyphens, zero-width blanks, as a PDF or a chat adds them). Reads O as 0, I and L as 1.
 * Throws `RecoveryKeyMistyped` if a character is missing or extra, or if the checksum differs (1 slip in 16 million
 * passes).
 */
export async function readRecoveryKey(typed: string): Promise<Uint8Array> {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}\p{M}]|\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1');
  const strange = [...text].find((character) => !alphabet.includes(character));
  if (strange !== undefined) throw new RecoveryKeyMistyped(said('session.keys.mistypedBy.strange'));
  if (text.length !== characters) {
    const lengths = { length: text.length, whole: String(characters) };
    throw new RecoveryKeyMistyped(said('session.keys.mistypedBy.length', lengths));
  }
  const bytes = fromBase32(text);
  const secret = bytes.slice(0, keyBytes);
  const expected = await checksum(secret);
  const holds = expected.every((byte, index) => byte === bytes[keyBytes + index]);
  wipe(bytes);
  if (!holds) throw new RecoveryKeyMistyped(said('session.keys.mistypedBy.wrong'));
  return secret;
}

async function checksum(secret: Uint8Array): Promise<Uint8Array> {
  const sodium = await loadSodium();
  return sodium.crypto_generichash(16, secret, 'docket recovery key checksum v1').subarray(0, checkBytes);
}

function toBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let pending = 0;
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((pending >>> bits) & 31);
    }
    pending &= 31;
  }
  return text;
}

function fromBase32(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 5) / 8);
  let bits = 0;
  let pending = 0;
  let written = 0;
  for (const character of text) {
    pending = ((pending << 5) | alphabet.indexOf(character)) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[written++] = (pending >>> bits) & 0xff;
    }
  }
  return bytes;
}
