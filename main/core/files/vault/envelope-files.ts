import { randomBytes } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readWhole, FileTooLarge, NotAFile } from '../disk/plain-file.ts';
import { folderInside } from '../disk/folder-inside.ts';
import { writeWhole } from '../disk/whole-file.ts';
import { removeFile } from '../disk/remove-own.ts';
import type { FiledEnvelope } from '../opened/inbox-memory.ts';
import { EnvelopeTooLarge, largestEnvelope } from './sealed-report.ts';

/** The inbox has no such envelope. */
export class EnvelopeMissing extends Error {
  override readonly name = 'EnvelopeMissing';
  constructor() {
    super('This sealed report is not in the inbox any more. Nothing was changed.');
  }
}

const extension = '.sealed';
const ownId = /^[0-9a-f]{32}$/u;
/** A file that staff or a script put here under a name of their own. Never a path, never a file half written. */
const givenName = /^(?!\.)(?!desktop\.ini$|thumbs\.db$)(?!.*\.tmp$)[^/\\\p{Cc}]{1,255}$/iu;

/** Puts an envelope into a register's inbox under a random name, whole or not at all. Returns its id. Throws RegisterMoved or FolderIsLink. */
export async function fileEnvelope(folder: string, envelope: Uint8Array): Promise<string> {
  if (envelope.length > largestEnvelope) throw new EnvelopeTooLarge();
  await folderInside(dirname(folder), basename(folder));
  const id = randomBytes(16).toString('hex');
  await writeWhole(join(folder, `${id}${extension}`), envelope);
  return id;
}

/**
 * What waits in the inbox, oldest first: what Docket filed, and what was put there by hand under any name. Files half
 * written are left alone.
 */
export async function listEnvelopes(folder: string): Promise<readonly FiledEnvelope[]> {
  const ids = await namesOfEnvelopes(folder);
  const filed = (await Promise.all(ids.map((id) => describe(folder, id)))).filter((one) => one !== undefined);
  return filed.sort((a, b) => inOrder(a.filedAt, b.filedAt) || inOrder(a.id, b.id));
}

/** How many wait, copies and what cannot be read among them: no file is looked at. */
export async function countEnvelopes(folder: string): Promise<number> {
  return (await namesOfEnvelopes(folder)).length;
}

/** The one with this id; undefined when it is not there. */
export async function findEnvelope(folder: string, id: string): Promise<FiledEnvelope | undefined> {
  return nameOf(id) === undefined ? undefined : await describe(folder, id);
}

async function namesOfEnvelopes(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries.filter((entry) => entry.isFile() && givenName.test(entry.name)).map(({ name }) => idOf(name));
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The bytes of one envelope. Throws `EnvelopeMissing`, or `EnvelopeTooLarge` before reading anything. */
export async function readEnvelope(folder: string, id: string): Promise<Uint8Array> {
  const name = nameOf(id);
  if (name === undefined) throw new EnvelopeMissing();
  try {
    return new Uint8Array(await readWhole(join(folder, name), largestEnvelope));
  } catch (error) {
    if (error instanceof FileTooLarge) throw new EnvelopeTooLarge();
    const isGone = error instanceof NotAFile || (error instanceof Error && 'code' in error && error.code === 'ENOENT');
    throw isGone ? new EnvelopeMissing() : error;
  }
}

/**
 * Removes an envelope whose content the register holds. One that another program holds open stays behind: the next
 * listing knows it by its hash and removes it then, so nothing is taken in twice.
 */
export async function removeEnvelope(folder: string, id: string): Promise<void> {
  const name = nameOf(id);
  if (name === undefined) return;
  try {
    await removeFile(join(folder, name));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

function idOf(name: string): string {
  const id = name.endsWith(extension) ? name.slice(0, -extension.length) : name;
  return ownId.test(id) ? id : name;
}

function nameOf(id: string): string | undefined {
  if (ownId.test(id)) return `${id}${extension}`;
  return givenName.test(id) ? id : undefined;
}

// An envelope may be taken in by another window between the listing and this look: then it is simply gone.
async function describe(folder: string, id: string): Promise<FiledEnvelope | undefined> {
  try {
    const file = await lstat(join(folder, nameOf(id) ?? id));
    if (!file.isFile()) return undefined;
    const { size, mtime, mtimeMs, ctimeMs, ino } = file;
    return { id, filedAt: mtime.toISOString(), stamp: [size, mtimeMs, ctimeMs, ino].join(' ') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
