import { join } from 'node:path';
import { read } from '../kernel/procedures.ts';
import { expectInPlace } from '../files/disk/folder-inside.ts';
import { findRequest } from '../records/request.store.ts';
import { documentsOf } from '../records/document.store.ts';
import { documentLoss } from './lost-document.ts';
import { openVaultObject } from '../files/vault/vault.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/** A ticket for a document's bytes, good once. */
export const openDocument = read.documents.openDocument.handler(
  async ({ context: { db, register, tickets, about }, input, errors }) => {
    const request = await findRequest(db, input.reference);
    const document = request && (await documentsOf(db, request.id)).find(({ id }) => id === input.documentId);
    if (document === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
    const { file_name: fileName, media_type: mediaType, size, path, key, number } = document;
    const sentence = await documentLoss(db, register.folder, { reference: input.reference, document });
    if (sentence !== undefined) {
      // In a folder that was moved nothing is lost.
      expectInPlace(register);
      throw errors.DAMAGED({ message: sentence, data: { part: 'document', sentence } });
    }
    about(input.reference, { document: number });
    const ticket = tickets.issue({
      fileName,
      mediaType,
      size,
      handedOut: { made: 'documents.openDocument', about: input.reference },
      open: () => openVaultObject(join(registerFiles(register.folder).vault, path), key),
    });
    return { ticket, fileName };
  },
);
