import type { Finding, LostDocument } from '../../contract/check/check-register.ts';
import type { Words } from '../../words/words.ts';
import { damageIn } from '../files/disk/damage.ts';
import { documentsBehind } from '../files/backup/lost-document.store.ts';
import { isWhole, storesOf, wholeCopyOf } from '../files/backup/lost-documents.ts';
import { namedObjects, type NamedObject } from '../files/vault/vault-object.store.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
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
export async function checkDocuments(
  t: Words,
  { database: db, folder }: Pick<OfficerRegister, 'database' | 'folder'>,
  watch: Watch = {},
): Promise<Finding> {
  try {
    const { total, lost } = await lostObjects(db, folder, watch);
    if (lost.length === 0)
      return {
        what: 'documents',
        state: 'passed',
        sentence: t('check.documentsFound.whole', { documents: total, count: String(total) }),
        ways: [],
      };
    const stores = await storesOf(db, folder);
    const documents: LostDocument[] = [];
    for (const object of lost)
      documents.push(...(await documentsBehind(t, db, object.id, (await wholeCopyOf(object, stores)) !== undefined)));
    const found = documents.filter(({ inBackup }) => inBackup).length;
    return {
      what: 'documents',
      state: 'failed',
      sentence: lostWords(t, { lost: lost.length, all: total }, { found, of: documents.length }),
      ways: found > 0 ? ['restore-documents'] : ['restore-backup'],
      documents,
    };
  } catch (error) {
    if (damageIn(error) === undefined) throw error;
    return {
      what: 'documents',
      state: 'failed',
      sentence: t('check.documentsFound.unreadable'),
      ways: ['salvage', 'restore-backup'],
    };
  }
}

function lostWords(
  t: Words,
  { lost, all }: { readonly lost: number; readonly all: number },
  { found, of }: { readonly found: number; readonly of: number },
): string {
  const files = { lost, count: String(lost), all: String(all) };
  if (found === 0) return t('check.documentsFound.lostInNoBackup', files);
  return found === of
    ? t('check.documentsFound.lostInBackups', files)
    : t('check.documentsFound.lostInSomeBackups', { ...files, found: String(found), of: String(of) });
}
