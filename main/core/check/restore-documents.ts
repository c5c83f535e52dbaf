import { randomBytes } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readParts } from '../files/disk/plain-file.ts';
import { incomingOf } from '../files/vault/vault.ts';
import type { LostDocument } from '../../contract/check/check-register.ts';
import { write } from '../kernel/procedures.ts';
import { fillNew, moveIntoPlace } from '../files/disk/whole-file.ts';
import { expectInPlace, folderInside } from '../files/disk/folder-inside.ts';
import { lostObjects } from './check-documents.ts';
import { documentsBehind } from '../files/backup/lost-document.store.ts';
import { storesOf, wholeCopyOf } from '../files/backup/lost-documents.ts';

/**
 * Copies lost sealed files back from the backups that this computer can reach. A damaged file is moved to `set-aside/`,
 * never overwritten. Answers how many came back and which documents are still lost.
 */
export const restoreDocuments = write.check.restoreDocuments.handler(
  async ({ context: { db, register, about, now, t }, input }) => {
    expectInPlace(register);
    const { folder } = register;
    const stores = await storesOf(db, folder);
    const { lost } = await lostObjects(db, folder);
    const stillLost: LostDocument[] = [];
    let restored = 0;
    for (const object of lost) {
      const documents = await documentsBehind(t, db, object.id, false);
      const wanted =
        input.documentId === undefined || documents.some(({ documentId }) => documentId === input.documentId);
      const store = wanted ? await wholeCopyOf(object, stores) : undefined;
      if (store === undefined) {
        stillLost.push(...documents);
        continue;
      }
      const shelf = await folderInside(folder, 'vault', dirname(object.path));
      const aside = await folderInside(folder, 'set-aside', now().replaceAll(/[:.]/gu, ''));
      const arriving = randomBytes(16).toString('hex');
      register.begun.begin(`vault/incoming/${arriving}`);
      const fresh = join(await incomingOf(join(folder, 'vault')), arriving);
      await bringBack(join(store, object.path), join(shelf, basename(object.path)), { fresh, aside });
      restored += 1;
    }
    about('vault', { restored, stillLost: stillLost.length });
    return { restored, stillLost };
  },
);

async function bringBack(
  from: string,
  to: string,
  { fresh, aside }: { readonly fresh: string; readonly aside: string },
): Promise<void> {
  await fillNew(fresh, async (file) => await file.writeFile(readParts(from, 1024 * 1024)));
  await rename(to, join(aside, to.slice(-33).replace(/[\\/]/u, '-'))).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await moveIntoPlace(fresh, to);
}
