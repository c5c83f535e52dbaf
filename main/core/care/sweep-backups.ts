import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isInBackup, isSealedName, isShelf } from '../register/own-names.ts';
import { namesWithin, removeFile, removeOwn } from '../register/remove-own.ts';
import { isBackupName, listBackupsIn, namesIn, storeOf, unfinished } from './backup-files.ts';
import { readDocumentList } from './copy-documents.ts';
import { keepByRule } from './keep-by-rule.ts';

/**
 * Removes backups that the rule does not keep, and then the documents that none of the others holds. A backup stops
 * counting before its first file goes. A list that cannot be read keeps every document where it is.
 */
export async function sweepBackups(backups: string): Promise<void> {
  const all = await listBackupsIn(backups);
  const kept = new Set(keepByRule(all));
  for (const backup of all.filter((one) => !kept.has(one))) {
    const leaving = join(backups, `${unfinished}${backup.name}`);
    await rename(join(backups, backup.name), leaving);
    await removeOwn(leaving, isInBackup);
  }
  if (kept.size < all.length)
    await sweepStore(
      backups,
      [...kept].map(({ name }) => name),
    );
}

async function sweepStore(backups: string, names: readonly string[]): Promise<void> {
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
    for (const name of namesWithin(join(store, shelf)).filter(isSealedName))
      if (!held.has(`${shelf}/${name}`)) await removeFile(join(store, shelf, name));
}
