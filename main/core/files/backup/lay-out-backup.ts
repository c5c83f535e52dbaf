import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readManifest, type BackupManifest } from '../backup-folder/backup-manifest.ts';
import { BackupDamaged } from './backup-refused.ts';
import { copyFile, namesInside, sizeOf, digestFile, type FileDigest } from '../disk/copied-file.ts';
import { syncPaths } from '../disk/whole-file.ts';
import { readDocumentList } from './copy-documents.ts';
import { digest } from './copy-register.ts';
import type { BackupReport } from './backup-report.ts';

/** The job of laying a backup out as a register. `into` is an empty folder; the backup and its store are only read. */
export type LayOutJob = {
  readonly kind: 'lay-out';
  readonly backup: string;
  readonly store: string;
  readonly into: string;
  /**
   * `copy` for a restored register, which needs documents of its own; `borrow` links those of the store, for a drill.
   */
  readonly documents: 'copy' | 'borrow';
};

/**
 * What was laid out. `lost` documents are missing from the store or changed there; all else is whole. `bytes` adds up
 * the files that the manifest lists.
 */
export type LaidOut = { readonly documents: number; readonly lost: number; readonly bytes: number };

/** Copies every file of a backup and compares it with the manifest. Throws NotABackup or BackupDamaged. */
export async function layOutBackup(
  { backup, store, into, documents }: LayOutJob,
  report: (message: BackupReport) => void,
): Promise<LaidOut> {
  const manifest = await readManifest(backup);
  const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const onSlice = (bytes: number) => report({ kind: 'progress', step: 'copy', done: (done += bytes), total });
  for (const { name, ...expected } of manifest.files) {
    const either =
      name === 'keys.json' && manifest.keysBefore !== undefined ? [expected, manifest.keysBefore] : [expected];
    if (name === 'vault.txt') expectSame(name, () => digestFile(join(backup, name)), either);
    else expectSame(name, () => copyFile(join(backup, name), join(into, name), { onSlice }), either);
  }
  for (const name of ['register.db', 'keys.json', 'vault.txt'] as const)
    if (!manifest.files.some((file) => file.name === name)) throw new BackupDamaged(name);
  layOutInbox(join(backup, 'inbox'), join(into, 'inbox'), manifest.inbox);
  const listed = [...readDocumentList(join(backup, 'vault.txt')).documents];
  let lost = 0;
  const shelves = new Set<string>();
  mkdirSync(join(into, 'vault'), { mode: 0o700 });
  for (const [index, [path, expected]] of listed.entries()) {
    const target = join(into, 'vault', path);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    shelves.add(dirname(target));
    if (!layOutDocument(join(store, path), target, { expected, documents })) lost += 1;
    report({ kind: 'progress', step: 'documents', done: index + 1, total: listed.length });
  }
  syncPaths([...shelves, join(into, 'vault'), join(into, 'inbox'), into]);
  return { documents: listed.length, lost: lost + manifest.vault.missing, bytes: total };
}

function layOutDocument(
  source: string,
  target: string,
  { expected, documents }: { readonly expected: FileDigest; readonly documents: LayOutJob['documents'] },
): boolean {
  if (sizeOf(source) !== expected.bytes) return false;
  if (documents === 'borrow') {
    try {
      linkSync(source, target);
      return digestFile(target).sha256 === expected.sha256;
    } catch {
      // On another disk, or on one that knows no links, the document is copied.
    }
  }
  return copyFile(source, target).sha256 === expected.sha256;
}

function layOutInbox(from: string, to: string, expected: BackupManifest['inbox']): void {
  mkdirSync(to, { mode: 0o700 });
  expectSame('inbox', () => digest(namesInside(from).map((name) => copyFile(join(from, name), join(to, name)))), [
    expected,
  ]);
}

function expectSame(part: string, read: () => FileDigest, expected: readonly FileDigest[]): void {
  let told: FileDigest;
  try {
    told = read();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') throw new BackupDamaged(part, { cause });
    throw cause;
  }
  if (!expected.some(({ bytes, sha256 }) => told.bytes === bytes && told.sha256 === sha256))
    throw new BackupDamaged(part);
}
