import { randomInt } from 'node:crypto';

// Crockford's base32: nothing in it is misread aloud. 24 characters are 120 bits.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const groups = 6;

/** A passphrase that Docket makes up; its holder chooses their own when they unlock with it. */
export function oneTimePassphrase(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return Array.from({ length: groups }, group).join('-');
}
