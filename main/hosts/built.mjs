// Plain JavaScript for Node 20, with nothing installed: whether `out/` was built from the sources as they are now.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from, in the checkout: folders with all that is in them, and files. */
const folders = ['main', 'preload', 'renderer'];
const files = ['electron.vite.config.ts', 'package-lock.json'];

/**
 * Whether the last build in the checkout `root` is of its sources as they are now. Looks at the time and the size of each,
 * and reads them only when one was touched: a few milliseconds for somebody who has not.
 */
export function isBuilt(root) {
  const built = readMark(root);
  if (built === undefined) return false;
  const stamps = stampsOf(root);
  if (built.stamps === stamps) return true;
  if (built.hash !== hashOf(root)) return false;
  try {
    keepMark(root, { ...built, stamps });
  } catch {
    // Only the next look takes longer.
  }
  return true;
}

/** Does the work of a build, and keeps what it was built from, unless it throws. Nothing counts as built meanwhile. */
export function markBuild(root, build) {
  const sources = { hash: hashOf(root), stamps: stampsOf(root) };
  rmSync(markOf(root), { force: true });
  const done = build();
  keepMark(root, sources);
  return done;
}

function readMark(root) {
  try {
    const { hash, stamps } = JSON.parse(readFileSync(markOf(root), 'utf8'));
    return { hash, stamps };
  } catch {
    return undefined; // not built, or by another Docket
  }
}

function keepMark(root, mark) {
  const path = markOf(root);
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(mark));
  renameSync(`${path}.${process.pid}`, path);
}

function markOf(root) {
  return join(root, 'out', 'built-from');
}

function stampsOf(root) {
  const stamp = (path) => {
    const { mtimeMs, size } = statSync(join(root, path));
    return `${path} ${mtimeMs} ${size}`;
  };
  return sourcesOf(root).map(stamp).join('\n');
}

function hashOf(root) {
  const hash = createHash('sha256');
  for (const path of sourcesOf(root))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

function sourcesOf(root) {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1)),
  );
  return [...inFolders, ...files].sort((one, other) => (one < other ? -1 : 1));
}
