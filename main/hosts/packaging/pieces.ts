import { chmod, copyFile, lutimes, mkdir, readdir, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One file of a package: where it goes (from the package's root, with slashes), and what it holds. */
export type Piece = { readonly path: string; readonly runs?: boolean } & (
  | { readonly from: string }
  | { readonly content: string | Uint8Array }
);

/** Every file below a folder, as pieces under `path`, in the order of their names. */
export function piecesBelow(folder: string, path: string): Piece[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const from = join(parentPath, name);
      return { from, path: join(path, from.slice(folder.length + 1)) };
    })
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** What a piece holds. */
export function bytesOf(piece: Piece): Uint8Array {
  return 'from' in piece ? readFileSync(piece.from) : Buffer.from(piece.content);
}

/** What pieces hold together, in bytes. */
export function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + bytesOf(piece).length, 0);
}

/**
 * Lays pieces out under `folder` as a package holds them: readable by everybody, writable by nobody else, all of one
 * time (seconds since 1970), so that the same pieces give the same package.
 */
export async function layOut(pieces: readonly Piece[], folder: string, time: number): Promise<void> {
  for (const piece of pieces) {
    const target = join(folder, piece.path);
    await mkdir(dirname(target), { recursive: true });
    if ('from' in piece) await copyFile(piece.from, target);
    else await writeFile(target, piece.content);
    await chmod(target, piece.runs === true ? 0o755 : 0o644);
    await lutimes(target, time, time);
  }
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isDirectory()) await settle(join(entry.parentPath, entry.name), time);
  await settle(folder, time);
}

async function settle(folder: string, time: number): Promise<void> {
  await chmod(folder, 0o755);
  await lutimes(folder, time, time);
}
