import { join } from 'node:path';
import { read } from '../kernel/procedures.ts';
import { openVaultObject } from '../files/vault/vault.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import { findSealed } from './find-sealed.ts';

/** A ticket for a document's bytes, good once. */
export const openDocument = read.documents.openDocument.handler(
  async ({ context: { db, register, tickets, about }, input, errors }) => {
    const found = await findSealed(db, register, input);
    if (found === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
    const { document, lost } = found;
    if (lost !== undefined) throw errors.DAMAGED({ message: lost, data: { part: 'document', sentence: lost } });
    const { file_name: fileName, media_type: mediaType, size, path, key, number } = document;
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
