import { join } from 'node:path';
import { removeFileNow } from '../files/disk/remove-own.ts';
import { commitAtOnce, entryBy } from '../files/chain/commit.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { destroyRows, waitingToGo } from '../records/taken-out.store.ts';

type Destroys = Pick<OfficerRegister, 'raw' | 'chain' | 'heads' | 'begun' | 'folder' | 'doubt' | 'person'>;

/**
 * Destroys the keys and the files of documents that were taken out: of all, or of the one that was hidden at an instant.
 * Done when it returns. A register in doubt destroys nothing: it may be an older copy.
 */
export function destroyTakenOut(
  register: Destroys,
  at: string,
  only?: { readonly id: string; readonly at: string },
): void {
  const { raw, begun, folder, doubt, person } = register;
  if (!raw.open || raw.inTransaction || doubt !== undefined) return;
  const documents = waitingToGo(raw, only);
  if (documents.length === 0) return;
  const paths = commitAtOnce(register, () => {
    const gone = documents.flatMap((document) => destroyRows(raw, document, at));
    // A kill between the commit and the file's end leaves it to the next unlocking.
    for (const path of gone) begun.begin(`vault/${path}`);
    const entries = documents.map(({ reference, number }) =>
      entryBy(person, { at, action: 'documents.destroyDocument', subject: reference, detail: { number } }),
    );
    return { result: gone, entries };
  });
  for (const path of paths) removeFileNow(join(folder, 'vault', path));
  begun.filed(paths.map((path) => `vault/${path}`));
}

/** The same between two writes, where writes may be under way. */
export async function destroyBetween(
  register: OfficerRegister,
  at: string,
  only?: { readonly id: string; readonly at: string },
): Promise<void> {
  await register.database.connection().execute(async () => destroyTakenOut(register, at, only));
}
