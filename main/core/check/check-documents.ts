import type { Finding, LostDocument } from '../../contract/check/check-register.ts';
import { damageIn } from '../files/disk/damage.ts';
import { documentsBehind } from '../files/backup/lost-document.store.ts';
import { isWhole, storesOf, wholeCopyOf } from '../files/backup/lost-documents.ts';
import { namedObjects, type NamedObject } from '../files/vault/vault-object.store.ts';
import type { Reader } from '../files/database/reader.ts';
import { registerFiles } from '../files/disk/register-files.ts';

type Watch = {
  readonly onDocuments?: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
};

/** Opens every sealed file. Returns how many there are and which are missing or damaged. */
export async function lostObjects(
  db: Reader,
  folder: string,
  { onDocuments, signal }: Watch = {},
): Promise<{ readonly total: number; readonly lost: readonly NamedObject[] }> {
  const { vault } = registerFiles(folder);
  const objects = await namedObjects(db);
  const lost: NamedObject[] = [];
  for (const [index, object] of objects.entries()) {
    signal?.throwIfAborted();
    if (!(await isWhole(vault, object))) lost.push(object);
    onDocuments?.(index + 1, objects.length);
  }
  return { total: objects.length, lost };
}

/** Opens every sealed file, compares it with its row, and says which lost documents a backup holds. */
export async function checkDocuments(db: Reader, folder: string, watch: Watch = {}): Promise<Finding> {
  try {
    const { total, lost } = await lostObjects(db, folder, watch);
    if (lost.length === 0)
      return {
        what: 'documents',
        state: 'passed',
        sentence:
          total === 0
            ? 'No document is kept yet.'
            : total === 1
              ? 'The one sealed file was opened and matches.'
              : `All ${total} sealed files were opened and match.`,
        ways: [],
      };
    const stores = await storesOf(db, folder);
    const documents: LostDocument[] = [];
    for (const object of lost)
      documents.push(...(await documentsBehind(db, object.id, (await wholeCopyOf(object, stores)) !== undefined)));
    const found = documents.filter(({ inBackup }) => inBackup).length;
    return {
      what: 'documents',
      state: 'failed',
      sentence: `${lost.length} of ${total} sealed files are missing or damaged; no case is. ${foundWords(found, documents.length)}`,
      ways: found > 0 ? ['restore-documents'] : ['restore-backup'],
      documents,
    };
  } catch (error) {
    if (damageIn(error) === undefined) throw error;
    return {
      what: 'documents',
      state: 'failed',
      sentence:
        'A damaged page keeps the list of documents from being read. Salvage the register: that brings the documents along.',
      ways: ['salvage', 'restore-backup'],
    };
  }
}

function foundWords(found: number, of: number): string {
  if (found === 0) return 'No backup here holds them. Connect the disk with your backups and check again.';
  return found === of
    ? 'The backups here hold all of them: restore them.'
    : `The backups here hold ${found} of ${of}: restore those, and look for the others on the disk with your backups.`;
}
