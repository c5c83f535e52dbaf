import { dirname, join } from 'node:path';
import { readTextNow } from '../disk/plain-file.ts';
import { sealedBytes } from '../vault/sealed-bytes.ts';
import { unfinished } from '../backup-folder/backup-files.ts';
import { copyWhole, hasGone, makeFolder, sizeOf, digestFile, type FileDigest } from '../disk/copied-file.ts';
import { syncPaths } from '../disk/whole-file.ts';

export type CopiedDocuments = {
  readonly objects: number;
  readonly bytes: number;
  /** Named by the register, but neither in its vault nor in the store. */
  readonly missing: readonly string[];
};

/**
 * Copies every sealed file that the register names into the store that all backups share. A file whose size is right
 * there is not copied again. Returns the list that the backup keeps of them, a line `path bytes sha256` for each. Calls
 * `onCopied` now and then, also in the middle of a file; if it throws, copying stops.
 */
export function copyDocuments(
  rows: readonly { readonly path: string; readonly size: number }[],
  { folder, store, earlier }: { readonly folder: string; readonly store: string; readonly earlier: string | undefined },
  onCopied: (done: number) => void,
): CopiedDocuments & { readonly list: string } {
  makeFolder(store);
  const known =
    earlier === undefined ? new Map<string, FileDigest>() : readDocumentList(join(earlier, 'vault.txt')).documents;
  const kept: (FileDigest & { readonly path: string })[] = [];
  const missing: string[] = [];
  const shelves = new Set<string>();
  for (const [index, { path, size }] of rows.entries()) {
    const expected = sealedBytes(size);
    const target = join(store, path);
    const source = join(folder, 'vault', path);
    const onSlice = () => onCopied(index);
    if (sizeOf(target) === expected) kept.push({ path, ...(known.get(path) ?? digestFile(target, onSlice)) });
    else {
      const told = sizeOf(source) === expected ? copyIfThere(source, target, { store, onSlice }) : undefined;
      if (told === undefined) missing.push(path);
      else {
        kept.push({ path, ...told });
        shelves.add(dirname(target)).add(store);
      }
    }
    if (index % 50 === 49) onCopied(index + 1);
  }
  syncPaths(shelves);
  return {
    objects: kept.length,
    bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0),
    missing,
    list: kept.map(({ path, bytes, sha256 }) => `${path} ${bytes} ${sha256}\n`).join(''),
  };
}

function copyIfThere(
  source: string,
  target: string,
  { store, onSlice }: { readonly store: string; readonly onSlice: () => void },
): FileDigest | undefined {
  try {
    return copyWhole(source, target, { root: store, mark: unfinished, onSlice });
  } catch (error) {
    if (hasGone(error)) return undefined;
    throw error;
  }
}

const line = /^([0-9a-f]{2}\/[0-9a-f]{30}) (\d+) ([0-9a-f]{64})$/u;

/** The documents of a backup by path, from its `vault.txt`, and whether every line of it could be read. */
export function readDocumentList(file: string): {
  readonly documents: Map<string, FileDigest>;
  readonly whole: boolean;
} {
  const lines = readTextNow(file).split('\n').slice(0, -1);
  const documents = new Map(
    lines.flatMap((text) => {
      const [, path, bytes, sha256] = line.exec(text) ?? [];
      return path === undefined || sha256 === undefined ? [] : [[path, { bytes: Number(bytes), sha256 }] as const];
    }),
  );
  return { documents, whole: documents.size === lines.length };
}
