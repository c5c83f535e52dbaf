import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { moveIntoPlaceNow } from './whole-file.ts';

// A restore in place leaves two folders beside the register, whose names end alike:
//     Acme.docket restored 2026-11-25 0912 UTC          the restored register, until it takes the place
//     Acme.docket before restore 2026-11-25 0912 UTC    the old register, kept
// If both exist and `Acme.docket` does not, the restore was cut off in its last step.
const ready = ' restored ';
const aside = ' before restore ';
const beside =
  /(?: (?:restored|before restore) \d{4}-\d{2}-\d{2} \d{4} UTC(?: \d+)?|\.(?:restoring|creating)-[0-9a-f]{8}(?:\.removed-[0-9a-f]{8})?)$/u;

/**
 * Puts a restored register in the place of another one, which is moved aside and kept; returns the path where. No file
 * system renames two folders at once, so the restored one is first given a name that says it is whole. If the process
 * is killed at any point, `settlePlace` finds either the old register in its place or the restored one. Calls `naming`
 * with that name's path before it is given, and `placed` once it is gone.
 */
export function takePlace(
  from: string,
  to: string,
  now: string,
  { naming, placed }: { readonly naming: (whole: string) => void; readonly placed: (whole: string) => void },
): string {
  const tail = freeTail(to, now);
  const [whole, kept] = [`${to}${ready}${tail}`, `${to}${aside}${tail}`];
  naming(whole);
  moveIntoPlaceNow(from, whole);
  try {
    moveIntoPlaceNow(to, kept);
    finish(whole, to);
    placed(whole);
    return kept;
  } catch (error) {
    if (existsSync(kept) && !existsSync(to)) moveIntoPlaceNow(kept, to);
    moveIntoPlaceNow(whole, from);
    placed(whole);
    throw error;
  }
}

/** Finishes a restore that was cut off after the old register was moved aside. Overwrites nothing. */
export function settlePlace(path: string): void {
  const whole = readyFor(path);
  if (whole !== undefined) finish(whole, path);
}

/**
 * The restored folder that a cut-off restore has yet to move to this path; undefined if there is none or the path
 * exists.
 */
export function readyFor(path: string): string | undefined {
  if (existsSync(path) || !isFolder(dirname(path))) return undefined;
  return readyFolders(path).find((whole) => existsSync(asideOf(path, whole)));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Restored folders that never began to take this place: the old register still stands in it. */
export function neverPut(path: string): readonly string[] {
  return existsSync(path) ? readyFolders(path).filter((whole) => !existsSync(asideOf(path, whole))) : [];
}

/**
 * The name of the register that a folder belongs to: the folder's own, or that of the register beside which a restore
 * made or left it.
 */
export function placeNamed(name: string): string {
  return name.replace(beside, '');
}

function readyFolders(path: string): readonly string[] {
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(`${basename(path)}${ready}`) && placeNamed(name) === basename(path))
    .map((name) => join(dirname(path), name));
}

function asideOf(path: string, whole: string): string {
  return `${path}${aside}${whole.slice(path.length + ready.length)}`;
}

function finish(whole: string, path: string): void {
  try {
    moveIntoPlaceNow(whole, path);
  } catch (error) {
    // Another process that opened the register has finished the restore meanwhile.
    if (existsSync(whole) || !existsSync(path)) throw error;
  }
}

/**
 * A name's end such as `2026-11-25 0912 UTC`, which every file system takes; with a number after it if that is taken.
 */
function freeTail(path: string, now: string): string {
  const wanted = `${now.slice(0, 10)} ${now.slice(11, 13)}${now.slice(14, 16)} UTC`;
  const isTaken = (tail: string) => existsSync(`${path}${ready}${tail}`) || existsSync(`${path}${aside}${tail}`);
  if (!isTaken(wanted)) return wanted;
  for (let next = 2; ; next += 1) if (!isTaken(`${wanted} ${next}`)) return `${wanted} ${next}`;
}
