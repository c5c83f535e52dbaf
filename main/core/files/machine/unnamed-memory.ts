import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../disk/whole-file.ts';
import { readList } from './own-list.ts';

/**
 * Days for which a sealed file must have been seen without a row before it is removed: a row may arrive after its file.
 */
export const unnamedDays = 30;

const seen = z.record(z.string(), z.iso.datetime({ offset: true }));

/**
 * Since when this computer has seen which sealed files of a register without a row. A file's own date does not tell:
 * copying a vault may keep or change it.
 */
export type UnnamedMemory = {
  /** Those of these paths that have had no row for 30 days. */
  readonly longUnnamed: (paths: readonly string[]) => ReadonlySet<string>;
  /** Notes the paths that have no row now, and forgets all others. */
  readonly note: (paths: readonly string[]) => Promise<void>;
};

/** Opens this memory. An unreadable file counts as never seen, so everything is kept another 30 days. */
export function openUnnamedMemory(
  { stateFolder, registerId }: { readonly stateFolder: string; readonly registerId: string },
  now: string,
): UnnamedMemory {
  const file = join(stateFolder, `unnamed-${registerId.replaceAll(/[^\w-]/gu, '')}.json`);
  const since = new Map(Object.entries(readSeen(file)));
  const longAgo = Date.parse(now) - unnamedDays * 24 * 60 * 60 * 1000;
  return {
    longUnnamed: (paths) =>
      new Set(
        paths.filter((path) => {
          const first = since.get(path);
          return first !== undefined && Date.parse(first) <= longAgo;
        }),
      ),
    note: async (paths) => {
      if (paths.length === 0 && since.size === 0) return;
      try {
        await mkdir(stateFolder, { recursive: true, mode: 0o700 });
        await writeWhole(file, JSON.stringify(Object.fromEntries(paths.map((path) => [path, since.get(path) ?? now]))));
      } catch (error) {
        // On a full disk nothing is noted, and so nothing is removed by age.
        if (!(error instanceof Error && 'code' in error)) throw error;
      }
    },
  };
}

function readSeen(file: string): z.infer<typeof seen> {
  try {
    return seen.parse(JSON.parse(readList(file)));
  } catch {
    return {};
  }
}
