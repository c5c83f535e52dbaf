import { join } from 'node:path';
import { registerFiles } from '../files/disk/register-files.ts';
import { openVaultObject } from '../files/vault/vault.ts';
import { read } from '../kernel/procedures.ts';

/** A ticket for the bytes of a letter that is being read. */
export const showUploadedLetter = read.documents.showUploadedLetter.handler(
  async ({ context: { register, uploads, tickets }, input, errors }) => {
    const sealed = await uploads.sealed(input.upload);
    if (sealed === undefined) throw errors.UPLOAD_GONE();
    const { fileName, mediaType, size, path, key } = sealed;
    const open = () => openVaultObject(join(registerFiles(register.folder).vault, path), key);
    return { ticket: tickets.issue({ fileName, mediaType, size, open }) };
  },
);
