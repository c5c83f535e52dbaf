import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';

/** Bytes of a page of `register.db` as it lies on the disk (SQLCipher 4). */
export const pageBytes = 4096;
/** What the cipher keeps at the end of each page: 16 bytes of initialisation vector, 64 of HMAC-SHA-512. */
export const reservedBytes = 80;
const saltBytes = 16;
const ivBytes = 16;

/** Opens single pages without SQLite, so that one bad page does not stand before the good ones. */
export type PageCipher = {
  /** The plain page, or `undefined` when it is not, byte for byte, what was written under this key at this number. */
  readonly open: (number: number, sealed: Uint8Array) => Buffer | undefined;
};

/**
 * SQLCipher 4 with a raw key: AES-256-CBC, the HMAC over ciphertext, vector and page number. `salt` is the first 16 bytes
 * of the file; a copy made by `VACUUM INTO` and a change of key keep it.
 */
export function pageCipher(key: Uint8Array, salt: Uint8Array): PageCipher {
  const macKey = pbkdf2Sync(
    key,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  );
  return {
    open: (number, sealed) => {
      if (sealed.length !== pageBytes) return undefined;
      const from = number === 1 ? saltBytes : 0;
      const vectorAt = pageBytes - reservedBytes;
      const numbered = Buffer.alloc(4);
      numbered.writeUInt32LE(number);
      const mac = createHmac('sha512', macKey)
        .update(sealed.subarray(from, vectorAt + ivBytes))
        .update(numbered)
        .digest();
      if (!timingSafeEqual(mac, sealed.subarray(vectorAt + ivBytes))) return undefined;
      const cipher = createDecipheriv('aes-256-cbc', key, sealed.subarray(vectorAt, vectorAt + ivBytes));
      cipher.setAutoPadding(false);
      const plain = Buffer.alloc(pageBytes);
      if (number === 1) plain.write('SQLite format 3\0', 'latin1');
      Buffer.concat([cipher.update(sealed.subarray(from, vectorAt)), cipher.final()]).copy(plain, from);
      return plain;
    },
  };
}
