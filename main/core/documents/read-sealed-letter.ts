import { join } from 'node:path';
import { said } from '../../words/said.ts';
import type { Context } from '../kernel/context.ts';
import type { Reader } from '../files/database/reader.ts';
import { oneChunk } from '../files/disk/one-chunk.ts';
import { expectInPlace } from '../files/disk/folder-inside.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import type { SealedUpload } from '../files/transfer/uploads.ts';
import { vaultWatch } from '../files/transfer/vault-watch.ts';
import { openVaultObject, sealVaultObject } from '../files/vault/vault.ts';
import { letterSettings } from '../records/organisation.store.ts';
import { fileNameOf } from '../rules/letters/letter-parts.ts';
import type { ReadLetter } from '../rules/letters/letter-of.ts';
import { readLetterSafely } from '../rules/letters/read-letter-safely.ts';
import { tooLargeLetter, type LetterInFile } from '../rules/letters/unreadable-letter.ts';
import { cleanFileName } from '../rules/letters/clean-name.ts';

/** The largest letter that is read, in bytes. Larger files can still be attached to a case. */
export const largestLetter = 100 * 1024 * 1024;

export type Reads = Pick<Context, 'host'> & { readonly db: Reader; readonly register: OfficerRegister };

/** Reads a letter that lies sealed in the vault. Throws UnreadableLetter. */
export async function readSealedLetter(
  { db, register, host }: Reads,
  sealed: Pick<SealedUpload, 'path' | 'key' | 'size' | 'fileName'>,
  letter?: number,
): Promise<ReadLetter> {
  expectInPlace(register);
  if (sealed.size > largestLetter) throw tooLargeLetter(said('letters.unreadable.largeUpload'));
  const file = { name: sealed.fileName, bytes: await bytesOfSealed(register, sealed) };
  return await readLetterBytes({ db, register, host }, file, letter);
}

/** Reads a letter as the organisation's settings say; which of those that the file holds, from 1. Throws UnreadableLetter. */
export async function readLetterBytes(
  { db, host }: Reads,
  { name, bytes }: LetterInFile,
  letter?: number,
): Promise<ReadLetter> {
  return await readLetterSafely(bytes, name, {
    ...(await letterSettings(db)),
    ...(letter === undefined ? {} : { letter }),
    worker: host.workers.readLetter,
  });
}

/** Seals one of the letters that a file holds by itself, without a row yet. */
export async function sealLetter(
  { register }: { readonly register: OfficerRegister },
  { name, bytes }: LetterInFile,
): Promise<SealedUpload> {
  const { vault } = registerFiles(register.folder);
  const sealed = await sealVaultObject(vault, oneChunk(bytes), register.hashKey, vaultWatch(register));
  const mediaType = bytes[0] === 0xd0 ? 'application/vnd.ms-outlook' : 'message/rfc822';
  return { fileName: cleanFileName(name, 'letter.eml'), mediaType, ...sealed };
}

/** Seals what came inside a letter, each file by itself, without a row yet. */
export async function sealParts(
  { register, t }: Pick<Context, 't'> & { readonly register: OfficerRegister },
  { attachments }: Pick<ReadLetter, 'attachments'>,
): Promise<readonly SealedUpload[]> {
  const { vault } = registerFiles(register.folder);
  const parts = [];
  for (const file of attachments) {
    const sealing = sealVaultObject(vault, oneChunk(file.bytes), register.hashKey, vaultWatch(register));
    parts.push({ fileName: fileNameOf(t, file), mediaType: file.mediaType, ...(await sealing) });
  }
  return parts;
}

/** The bytes of a letter that lies sealed in the vault. */
export async function bytesOfSealed(
  { folder }: Pick<OfficerRegister, 'folder'>,
  { path, key, size }: Pick<SealedUpload, 'path' | 'key' | 'size'>,
): Promise<Uint8Array> {
  return await wholeOf(openVaultObject(join(registerFiles(folder).vault, path), key), size);
}

async function wholeOf(parts: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const whole = new Uint8Array(size);
  let at = 0;
  for await (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
