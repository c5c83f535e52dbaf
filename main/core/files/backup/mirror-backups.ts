import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { said } from '../../../words/said.ts';
import { isHalfInBackup } from '../disk/own-names.ts';
import { removeAbandoned, removeMadeFolderNow } from '../disk/remove-own.ts';
import { listBackupsIn, storeOf, sweepUnfinished, unfinished } from '../backup-folder/backup-files.ts';
import { manifestName, readManifest } from '../backup-folder/backup-manifest.ts';
import { BackupDamaged } from './backup-refused.ts';
import { copyFile, copyWhole, makeFolder, namesInside, sizeOf } from '../disk/copied-file.ts';
import { moveIntoPlaceNow, syncPaths } from '../disk/whole-file.ts';
import { readDocumentList } from './copy-documents.ts';
import { digest } from './copy-register.ts';
import { keyFileName } from '../keys/key-file-on-disk.ts';
import { keepByRule } from '../backup-folder/keep-by-rule.ts';
import { sweepBackups } from './sweep-backups.ts';
import type { BackupReport } from './backup-report.ts';
import type { OwnNames } from './own-backup-names.ts';

/**
 * The job of bringing the second place into step with the register's backups. It needs no keys, because all of it is
 * sealed.
 */
export type MirrorJob = {
  readonly kind: 'mirror';
  readonly from: string;
  readonly to: string;
  /** The backups that the register made. Others are neither copied nor counted when old ones are deleted there. */
  readonly own: OwnNames;
};

/**
 * Copies the backups that the rule keeps and the place lacks, newest first, and compares each before it gets its name.
 * Returns how many.
 */
export async function mirrorBackups(
  { from, to, own }: MirrorJob,
  report: (message: BackupReport) => void,
): Promise<number> {
  makeFolder(to);
  await sweepUnfinished(to);
  const all = await listBackupsIn(to);
  const has = new Set(all.map(({ name }) => name));
  const there = all.filter(({ name }) => own.there.includes(name));
  const here = (await listBackupsIn(from))
    .filter(({ name }) => own.here.includes(name))
    .map((backup) => ({ ...backup, here: true }));
  const wanted = new Set(keepByRule([...here, ...there.filter(({ name }) => !here.some((one) => one.name === name))]));
  const lacking = here.filter((backup) => wanted.has(backup) && !has.has(backup.name));
  for (const [index, { name }] of lacking.entries()) {
    const onSlice = () => report({ kind: 'progress', step: 'copy', done: index, total: lacking.length });
    onSlice();
    await mirrorOne(name, { from, to, onSlice });
  }
  await sweepBackups(to, [...own.there, ...lacking.map(({ name }) => name)]);
  mirrorKeyFile(from, to);
  await sweepHalf(to);
  return lacking.length;
}

/** Copies the copy of the present key file too. */
function mirrorKeyFile(from: string, to: string): void {
  if (sizeOf(join(from, keyFileName)) === undefined) return;
  copyWhole(join(from, keyFileName), join(to, keyFileName), { root: to, mark: unfinished });
  syncPaths([to]);
}

/** Removes what a killed re-sealing left half-written in this place. */
async function sweepHalf(to: string): Promise<void> {
  for (const { name } of await listBackupsIn(to))
    await removeAbandoned(join(to, name), join(to, keyFileName), isHalfInBackup);
}

type Places = { readonly from: string; readonly to: string; readonly onSlice: () => void };

async function mirrorOne(name: string, { from, to, onSlice }: Places): Promise<void> {
  const source = join(from, name);
  const manifest = await readManifest(source);
  const shelves = new Set<string>();
  makeFolder(storeOf(to));
  for (const [path, { bytes, sha256 }] of readDocumentList(join(source, 'vault.txt')).documents) {
    const target = join(storeOf(to), path);
    if (sizeOf(target) === bytes) continue;
    const told = copyWhole(join(storeOf(from), path), target, {
      root: storeOf(to),
      mark: unfinished,
      onSlice,
    });
    if (told.sha256 !== sha256) throw new BackupDamaged(said('restore.document'));
    shelves.add(dirname(target)).add(storeOf(to));
  }
  const into = join(to, `${unfinished}${randomBytes(8).toString('hex')}`);
  mkdirSync(into, { mode: 0o700 });
  try {
    for (const file of manifest.files) {
      const told = copyFile(join(source, file.name), join(into, file.name), { onSlice });
      const either = file.name === 'keys.json' ? [file.sha256, manifest.keysBefore?.sha256] : [file.sha256];
      if (!either.includes(told.sha256)) throw new BackupDamaged(file.name);
    }
    mkdirSync(join(into, 'inbox'), { mode: 0o700 });
    const told = namesInside(join(source, 'inbox')).map((envelope) =>
      copyFile(join(source, 'inbox', envelope), join(into, 'inbox', envelope)),
    );
    if (digest(told).sha256 !== manifest.inbox.sha256) throw new BackupDamaged('inbox');
    copyFile(join(source, manifestName), join(into, manifestName));
    syncPaths([...shelves, join(into, 'inbox'), into]);
    moveIntoPlaceNow(into, join(to, name));
  } catch (error) {
    removeMadeFolderNow(into);
    throw error;
  }
}
