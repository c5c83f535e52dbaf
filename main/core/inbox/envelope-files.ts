import { randomBytes } from 'node:crypto';
import { lstat, open, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { folderInside } from '../register/folder-inside.ts';
import { writeWhole } from '../register/keys/write-whole.ts';
import { removeFile } from '../register/remove-own.ts';
import { EnvelopeTooLarge, largestEnvelope } from './sealed-report.ts';

/** A sealed report waiting in the inbox. `filedAt` is when this disk received it (ISO-8601 UTC), whatever the envelope says. */
export type FiledEnvelope = { readonly id: string; readonly size: number; readonly filedAt: string };

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
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const ids = entries.filter((entry) => entry.isFile() && givenName.test(entry.name)).map(({ name }) => idOf(name));
  const filed = (await Promise.all(ids.map((id) => describe(folder, id)))).filter((one) => one !== undefined);
  return filed.sort((a, b) => a.filedAt.localeCompare(b.filedAt) || a.id.localeCompare(b.id));
}

/** The bytes of one envelope. Throws `EnvelopeMissing`, or `EnvelopeTooLarge` before reading anything. */
export async function readEnvelope(folder: string, id: string): Promise<Uint8Array> {
  const name = nameOf(id);
  if (name === undefined) throw new EnvelopeMissing();
  const file = await open(join(folder, name), 'r').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new EnvelopeMissing() : error;
  });
  try {
    if ((await file.stat()).size > largestEnvelope) throw new EnvelopeTooLarge();
    return new Uint8Array(await file.readFile());
  } finally {
    await file.close();
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
    const { size, mtime } = await lstat(join(folder, nameOf(id) ?? id));
    return { id, size, filedAt: mtime.toISOString() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
