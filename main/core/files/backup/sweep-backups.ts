import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isInBackup, isSealedName, isShelf } from '../disk/own-names.ts';
import { namesWithin, removeFile, removeOwn } from '../disk/remove-own.ts';
import { isBackupName, listBackupsIn, namesIn, storeOf, unfinished } from '../backup-folder/backup-files.ts';
import { readDocumentList } from './copy-documents.ts';
import { keepByRule } from '../backup-folder/keep-by-rule.ts';

/**
 * Removes backups that the rule does not keep, and then their documents that none of the others holds. A backup stops
 * counting before its first file goes. A list that cannot be read keeps every document where it is, and so does a document
 * that no list names: in a folder that is synced the backup that holds it may still be on its way. `own` names those
 * that the register made; what somebody else put among them then neither counts nor goes.
 */
export async function sweepBackups(backups: string, own?: readonly string[]): Promise<void> {
  const listed = await listBackupsIn(backups);
  const all = own === undefined ? listed : listed.filter(({ name }) => own.includes(name));
  const kept = new Set(keepByRule(all));
  const left = new Set<string>();
  for (const backup of all.filter((one) => !kept.has(one))) {
    for (const path of documentsOf(join(backups, backup.name))) left.add(path);
    const leaving = join(backups, `${unfinished}${backup.name}`);
    await rename(join(backups, backup.name), leaving);
    await removeOwn(leaving, isInBackup);
  }
  if (left.size > 0)
    await sweepStore(
      backups,
      [...kept].map(({ name }) => name),
      left,
    );
}

function documentsOf(backup: string): Iterable<string> {
  try {
    return readDocumentList(join(backup, 'vault.txt')).documents.keys();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return []; // its list is gone or cannot be read: what it held stays
  }
}

async function sweepStore(backups: string, names: readonly string[], left: ReadonlySet<string>): Promise<void> {
  // A backup whose manifest cannot be read may still be wanted by hand, and so its documents.
  if ((await namesIn(backups)).some((name) => isBackupName(name) && !names.includes(name))) return;
  const held = new Set<string>();
  for (const name of names) {
    const { documents, whole } = readDocumentList(join(backups, name, 'vault.txt'));
    if (!whole) return;
    for (const path of documents.keys()) held.add(path);
  }
  const store = storeOf(backups);
  for (const shelf of namesWithin(store).filter(isShelf))
    for (const name of namesWithin(join(store, shelf)).filter(isSealedName)) {
      const path = `${shelf}/${name}`;
      if (left.has(path) && !held.has(path)) await removeFile(join(store, path));
    }
}
