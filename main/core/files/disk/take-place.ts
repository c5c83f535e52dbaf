import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { moveIntoPlaceNow } from './whole-file.ts';

// A restore's two names share their tail. While no folder stands between them, the restore was cut off in its last step.
const ready = ' restored ';
const aside = ' before restore ';
const beside =
  /(?: (?:restored|before restore) \d{4}-\d{2}-\d{2} \d{4} UTC(?: \d+)?|\.(?:restoring|creating)-[0-9a-f]{8}(?:\.removed-[0-9a-f]{8})?)$/u;

/**
 * Puts a whole register in another's place. What stood there is moved aside and kept, and its new path is answered.
 * No file system changes two names at once, so the new one is first given a name that says it is whole: cut off at any
 * point, `settlePlace` finds either the old register in its place or this one. `naming` is told that name before, `placed`
 * once it is gone.
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

/** Finishes a restore into this place that was cut off after the old register had left it. Nothing is written over. */
export function settlePlace(path: string): void {
  const whole = readyFor(path);
  if (whole !== undefined) finish(whole, path);
}

/** The folder that a cut off restore has yet to put into this empty place, if there is one. */
export function readyFor(path: string): string | undefined {
  if (existsSync(path) || !isFolder(dirname(path))) return undefined;
  return readyFolders(path).find((whole) => existsSync(asideOf(path, whole)));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Whole folders of restores that never began to take this place: the old register stands in it. */
export function neverPut(path: string): readonly string[] {
  return existsSync(path) ? readyFolders(path).filter((whole) => !existsSync(asideOf(path, whole))) : [];
}

/** The register that a folder's name belongs to: its own, or the one beside which a restore made or left it. */
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
    // Another process that looked for the register has finished it meanwhile.
    if (existsSync(whole) || !existsSync(path)) throw error;
  }
}

/** `2026-11-25 0912 UTC`, which every file system takes, with a number behind it where that is taken. */
function freeTail(path: string, now: string): string {
  const wanted = `${now.slice(0, 10)} ${now.slice(11, 13)}${now.slice(14, 16)} UTC`;
  const isTaken = (tail: string) => existsSync(`${path}${ready}${tail}`) || existsSync(`${path}${aside}${tail}`);
  if (!isTaken(wanted)) return wanted;
  for (let next = 2; ; next += 1) if (!isTaken(`${wanted} ${next}`)) return `${wanted} ${next}`;
}
