/** What a file of a secret may not be: nobody could type what was read from it. */
export class SecretUnreadable extends Error {
  override readonly name = 'SecretUnreadable';
}

/**
 * The first line of a file that holds a secret, without its end. The mark that Notepad and PowerShell put before a text
 * in UTF-8 or UTF-16 tells how it is read and is no part of it. Throws SecretUnreadable where the bytes are no text in
 * either, or hold a NUL.
 */
export function secretLine(bytes: Uint8Array): string {
  const { encoding, mark } = marks.find(({ mark: begins }) => begins.every((byte, at) => bytes[at] === byte)) ?? plain;
  const text = decoded(bytes.subarray(mark.length), encoding);
  if (text.includes('\0')) throw new SecretUnreadable();
  return text.replace(/^\ufeff+/u, '').split(/\r\n|\r|\n/u, 1)[0] ?? '';
}

const plain = { encoding: 'utf-8', mark: [] } as const;
const marks: readonly { readonly encoding: string; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SecretUnreadable();
  }
}
