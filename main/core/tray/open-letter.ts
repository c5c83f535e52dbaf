import { join } from 'node:path';
import { registerFiles } from '../files/disk/register-files.ts';
import { openVaultObject } from '../files/vault/vault.ts';
import { read } from '../kernel/procedures.ts';
import { findTrayLetter } from '../records/tray.store.ts';
import { expectWhole } from './lost-letter.ts';

/** A ticket for the bytes of a letter in the tray, good once. */
export const openLetter = read.tray.openLetter.handler(
  async ({ context: { db, register, tickets, about }, input, errors }) => {
    const found = await findTrayLetter(db, input.id);
    if (found === undefined) throw errors.LETTER_GONE();
    await expectWhole({ db, register }, found, errors);
    const { fileName, mediaType, size, path, key } = found.sealed;
    about(null, { letter: input.id });
    const ticket = tickets.issue({
      fileName,
      mediaType,
      size,
      handedOut: { made: 'tray.openLetter', about: null },
      open: () => openVaultObject(join(registerFiles(register.folder).vault, path), key),
    });
    return { ticket, fileName };
  },
);
