import { hkdfSync } from 'node:crypto';

/** A 32-byte key for one purpose, from a register's data key (HKDF-SHA-256). Knowing it says nothing of the others. */
export function subkey(key: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), `docket ${purpose}`, 32));
}
