import { join } from 'node:path';
import type { Context } from '../kernel/context.ts';
import { commit } from '../files/chain/commit.ts';
import { removeFile } from '../files/disk/remove-own.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import { isNamed } from '../files/vault/vault-object.store.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

/**
 * Removes an uploaded file that is not needed any more: an installer is large. One that was filed meanwhile as a
 * document stays. In a transaction, because filing is one: it comes before and its row is seen, or after and finds no
 * such upload.
 */
export async function dropUpload(register: OfficerRegister, uploads: Context['uploads'], id: string): Promise<void> {
  await commit(register, async (db) => {
    const sealed = await uploads.giveUp(id);
    if (sealed !== undefined && !(await isNamed(db, sealed.path)))
      await removeFile(join(registerFiles(register.folder).vault, sealed.path));
    return { result: undefined, entries: [] }; // no row is written
  });
}
