import { join } from 'node:path';
import type { Context } from '../kernel/context.ts';
import { commit } from '../files/chain/commit.ts';
import { removeFile } from '../files/disk/remove-own.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import { isNamed } from '../files/vault/vault-object.store.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import type { SealedUpload } from '../files/transfer/uploads.ts';

/** Removes an uploaded file that is not needed any more: an installer is large. One filed meanwhile stays. */
export async function dropUpload(register: OfficerRegister, uploads: Context['uploads'], id: string): Promise<void> {
  await dropUnlessNamed(register, async () => await uploads.giveUp(id));
}

/** The same of a file that was sealed without an upload. */
export async function dropSealed(register: OfficerRegister, sealed: SealedUpload): Promise<void> {
  await dropUnlessNamed(register, async () => await Promise.resolve(sealed));
}

/**
 * In a transaction, because filing is one: it comes before and its row is seen, or after and finds no such upload.
 */
async function dropUnlessNamed(
  register: OfficerRegister,
  find: () => Promise<SealedUpload | undefined>,
): Promise<void> {
  await commit(register, async (db) => {
    const sealed = await find();
    if (sealed !== undefined && !(await isNamed(db, sealed.path)))
      await removeFile(join(registerFiles(register.folder).vault, sealed.path));
    return { result: undefined, entries: [] }; // no row is written
  });
}
