import { read } from '../kernel/procedures.ts';
import { expectInPlace } from '../files/disk/folder-inside.ts';
import { VaultObjectDamaged, VaultObjectMissing } from '../files/vault/vault.ts';
import { documentsOf, type DocumentRow } from '../records/document.store.ts';
import { findRequest } from '../records/request.store.ts';
import type { ReadLetter } from '../rules/letters/letter-of.ts';
import { letterForWindow } from '../rules/letters/read-letter.ts';
import { UnreadableLetter } from '../rules/letters/unreadable-letter.ts';
import { documentLoss } from './lost-document.ts';
import { mayBeOf } from './may-be.ts';
import { readSealedLetter } from './read-sealed-letter.ts';

/** Reads a letter of a case, or what came with one. No row is written. */
export const readCorrespondence = read.documents.readCorrespondence.handler(async ({ context, input, errors }) => {
  const { db, register, uploads, newId, t } = context;
  const { reference, documentId } = input;
  const request = await findRequest(db, reference);
  const document = request && (await documentsOf(db, request.id)).find(({ id }) => id === documentId);
  if (request === undefined || document === undefined || isOfTheHouse(document))
    throw errors.NOT_FOUND({ data: { what: reference } });
  const { file_name: fileName, media_type: mediaType, path, key, size, sha256, keyed_hash: keyedHash } = document;
  const sealed = { fileName, mediaType, path, key, size, sha256, keyedHash };
  try {
    const letter = await readSealedLetter(context, sealed);
    const upload = newId();
    uploads.adopt(upload, sealed);
    const mayBe = document.source === 'correspondence' ? await mayBeOf(t, db, request, letter) : null;
    return { letter: letterForWindow(t, letter), upload, mayBe, stranger: strangerIn(letter, request.email) };
  } catch (error) {
    if (error instanceof UnreadableLetter)
      throw errors.UNREADABLE_LETTER({ data: { code: error.code, sentence: error.message } });
    if (!(error instanceof VaultObjectMissing || error instanceof VaultObjectDamaged)) throw error;
    expectInPlace(register);
    const sentence =
      (await documentLoss(db, register.folder, { reference, document, upTo: Infinity })) ?? error.message;
    throw errors.DAMAGED({ message: sentence, data: { part: 'document', sentence } });
  }
});

/** Whether it is a document for the answer that came inside no letter. */
function isOfTheHouse({ source, part_of: partOf }: Pick<DocumentRow, 'source' | 'part_of'>): boolean {
  return source === 'attached' && partOf === null;
}

/** The address a letter came from, where the case knows another one. */
function strangerIn({ from }: Pick<ReadLetter, 'from'>, email: string | null): string | null {
  const plain = (address: string) => address.trim().toLowerCase();
  return from.address === '' || email === null || plain(from.address) === plain(email) ? null : from.address;
}
