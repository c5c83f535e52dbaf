import { decodeBytes } from '../files/keys/bytes.ts';
import { loadSodium } from '../files/keys/sodium.ts';
import { largestUpdateFile, updateFileEnding } from '../../contract/updates/update.ts';
import { said } from '../../words/said.ts';
import { UpdateRefused } from './update-refused.ts';
import type { ReleaseKey } from '../host.ts';

/**
 * An update file, version 1: this line, a line with the Ed25519 signature as 128 digits (0 to 9, a to f), and the
 * manifest. The signature is over the manifest's bytes exactly as they follow, to the end of the file.
 */
const firstLine = 'docket-update 1\n';
const digits = 128;
const manifestAt = firstLine.length + digits + 1;

/** A manifest's bytes and their signature in one file. */
export function updateFileOf(manifest: Uint8Array, signature: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${firstLine}${Buffer.from(signature).toString('hex')}\n`), manifest]);
}

/** An update file taken apart. Nothing in it is believed yet. Throws UpdateRefused when it is none. */
export function takeApart(file: Uint8Array): { readonly signature: Uint8Array; readonly manifest: Uint8Array } {
  if (file.length === 0) throw new UpdateRefused('empty', said('updates.refused.empty'));
  if (file.length > largestUpdateFile) throw tooLarge();
  const head = Buffer.from(file.subarray(0, manifestAt)).toString('latin1');
  const signature = /^[0-9a-f]{128}(?=\n$)/u.exec(head.slice(firstLine.length))?.[0];
  if (!head.startsWith(firstLine) || signature === undefined)
    throw new UpdateRefused('not-an-update', said('updates.refused.not-an-update', { ending: updateFileEnding }));
  return { signature: Buffer.from(signature, 'hex'), manifest: file.subarray(manifestAt) };
}

/** What is said of a file that is larger than any update file; it need not be read for that. */
export function tooLarge(): UpdateRefused {
  return new UpdateRefused('too-large', said('updates.refused.too-large', { ending: updateFileEnding }));
}

/** The key that signed exactly these bytes. Throws UpdateRefused when none of `keys` did, or one that was retired. */
export async function signerOf(
  { signature, manifest }: { readonly signature: Uint8Array; readonly manifest: Uint8Array },
  keys: readonly ReleaseKey[],
): Promise<ReleaseKey> {
  const sodium = await loadSodium();
  const key = keys.find(({ publicKey }) =>
    sodium.crypto_sign_verify_detached(signature, manifest, decodeBytes(publicKey)),
  );
  if (key === undefined) throw new UpdateRefused('signature', said('updates.refused.signature'));
  if (key.retired !== undefined)
    throw new UpdateRefused('key-retired', said('updates.refused.key-retired', { date: key.retired }));
  return key;
}
