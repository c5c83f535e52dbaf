import { join } from 'node:path';
import { removeFileNow } from '../files/disk/remove-own.ts';
import { commitAtOnce, entryBy } from '../files/chain/commit.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { destroyRows, dropUnnamed, waitingToGo } from '../records/taken-out.store.ts';
import { deleteTrayLetter, hiddenLetters } from '../records/tray.store.ts';

type Destroys = Pick<OfficerRegister, 'raw' | 'chain' | 'heads' | 'begun' | 'folder' | 'doubt' | 'person'>;

/**
 * Destroys the keys and the files of what was hidden, documents that were taken out and letters of the tray: of all, or of
 * the one that was hidden at an instant.
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
  const letters = hiddenLetters(raw, only);
  if (documents.length + letters.length === 0) return;
  const paths = commitAtOnce(register, () => {
    const goneLetters = letters.flatMap(({ id, vaultObjectId }) => {
      deleteTrayLetter(raw, id);
      return dropUnnamed(raw, vaultObjectId);
    });
    const gone = [...documents.flatMap((document) => destroyRows(raw, document, at)), ...goneLetters];
    // A kill between the commit and the file's end leaves it to the next unlocking.
    for (const path of gone) begun.begin(`vault/${path}`);
    const entries = documents.map(({ reference, number }) =>
      entryBy(person, { at, action: 'documents.destroyDocument', subject: reference, detail: { number } }),
    );
    const ofLetters = letters.map(({ id }) =>
      entryBy(person, { at, action: 'tray.destroyLetterKey', detail: { letter: id } }),
    );
    return { result: gone, entries: [...entries, ...ofLetters] };
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
