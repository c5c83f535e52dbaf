import { join } from 'node:path';
import { said } from '../../words/said.ts';
import { read } from '../kernel/procedures.ts';
import { fileNameOf } from '../rules/letters/letter-parts.ts';
import { letterForWindow } from '../rules/letters/read-letter.ts';
import { readLetterSafely } from '../rules/letters/read-letter-safely.ts';
import { UnreadableLetter } from '../rules/letters/unreadable-letter.ts';
import { oneChunk } from '../files/disk/one-chunk.ts';
import { expectInPlace } from '../files/disk/folder-inside.ts';
import { vaultWatch } from '../files/transfer/vault-watch.ts';
import { openVaultObject, sealVaultObject } from '../files/vault/vault.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import { timeZoneOf } from '../records/organisation.store.ts';

/** The largest letter that is read, in bytes. Larger files can still be attached to a case. */
const largestLetter = 100 * 1024 * 1024;

/** Reads an uploaded letter and proposes what it says. What is inside it is sealed beside it; no row is written. */
export const readUploadedLetter = read.documents.readUploadedLetter.handler(async ({ context, input, errors }) => {
  const { db, register, uploads, host, t } = context;
  const sealed = await uploads.sealed(input.upload);
  if (sealed === undefined) throw errors.UPLOAD_GONE();
  expectInPlace(register);
  const { vault } = registerFiles(register.folder);
  if (sealed.size > largestLetter) {
    const sentence = said('letters.unreadable.largeUpload');
    throw errors.UNREADABLE_LETTER({ data: { code: 'too-large', sentence } });
  }
  try {
    const bytes = await wholeOf(openVaultObject(join(vault, sealed.path), sealed.key), sealed.size);
    const letter = await readLetterSafely(bytes, sealed.fileName, {
      timeZone: await timeZoneOf(db),
      worker: host.workers.readLetter,
    });
    const parts = [];
    for (const file of letter.attachments) {
      const sealing = sealVaultObject(vault, oneChunk(file.bytes), register.hashKey, vaultWatch(register));
      parts.push({ fileName: fileNameOf(t, file), mediaType: file.mediaType, ...(await sealing) });
    }
    uploads.keepParts(input.upload, parts);
    return letterForWindow(t, letter);
  } catch (error) {
    if (error instanceof UnreadableLetter)
      throw errors.UNREADABLE_LETTER({ data: { code: error.code, sentence: error.message } });
    throw error;
  }
});

async function wholeOf(parts: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const whole = new Uint8Array(size);
  let at = 0;
  for await (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
