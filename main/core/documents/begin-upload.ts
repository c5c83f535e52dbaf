import { randomBytes } from 'node:crypto';
import { madeRoom } from '../files/disk/ballast.ts';
import { read } from '../kernel/procedures.ts';
import { expectInPlace } from '../files/disk/folder-inside.ts';
import { vaultWatch } from '../files/transfer/vault-watch.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/** Opens an upload; its bytes follow in slices and are sealed as they arrive. */
export const beginUpload = read.documents.beginUpload.handler(({ context: { register, uploads, newId }, input }) => {
  expectInPlace(register);
  const upload = newId();
  const ticket = randomBytes(32).toString('hex');
  uploads.begin({
    id: upload,
    ticket,
    vault: registerFiles(register.folder).vault,
    watch: vaultWatch(register),
    hashKey: register.hashKey,
    makeRoom: async () => await madeRoom(register),
    ...input,
  });
  return { upload, ticket };
});
