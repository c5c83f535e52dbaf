import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isInBackup, isSealedName, isShelf } from '../disk/own-names.ts';
import { namesWithin, removeFile, removeOwn } from '../disk/remove-own.ts';
import { isBackupName, listBackupsIn, namesIn, storeOf, unfinished } from '../backup-folder/backup-files.ts';
import { readDocumentList } from './copy-documents.ts';
import { keepByRule } from '../backup-folder/keep-by-rule.ts';

/**
 * Deletes the backups that the rule does not keep, then the documents that only they held:
 * - a backup loses its name, and so stops counting, before its first file is deleted;
 * - if a list of documents cannot be read, no document is deleted;
 * - a document that no list names stays: in a synced folder the backup that holds it may still arrive;
 * - with `own`, backups of other names neither count nor are deleted.
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
    return []; // its list is missing or unreadable: its documents stay
  }
}

async function sweepStore(backups: string, names: readonly string[], left: ReadonlySet<string>): Promise<void> {
  // A backup with an unreadable manifest may still be wanted, and so may its documents.
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
