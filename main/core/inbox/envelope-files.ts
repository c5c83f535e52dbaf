import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../register/keys/write-whole.ts';
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
const idPattern = /^[0-9a-f]{32}$/u;

/** Puts an envelope into the inbox folder under a random name, whole or not at all. Returns its id. */
export async function fileEnvelope(folder: string, envelope: Uint8Array): Promise<string> {
  if (envelope.length > largestEnvelope) throw new EnvelopeTooLarge();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const id = randomBytes(16).toString('hex');
  await writeWhole(join(folder, `${id}${extension}`), envelope);
  return id;
}

/** What waits in the inbox, oldest first. Anything else in the folder is left alone. */
export async function listEnvelopes(folder: string): Promise<readonly FiledEnvelope[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const ids = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map(({ name }) => name.slice(0, -extension.length))
    .filter((id) => idPattern.test(id));
  const filed = await Promise.all(ids.map((id) => describe(folder, id)));
  return filed.sort((a, b) => a.filedAt.localeCompare(b.filedAt) || a.id.localeCompare(b.id));
}

/** The bytes of one envelope. Throws `EnvelopeMissing`, or `EnvelopeTooLarge` before reading anything. */
export async function readEnvelope(folder: string, id: string): Promise<Uint8Array> {
  if (!idPattern.test(id)) throw new EnvelopeMissing();
  const file = await open(join(folder, `${id}${extension}`), 'r').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new EnvelopeMissing() : error;
  });
  try {
    if ((await file.stat()).size > largestEnvelope) throw new EnvelopeTooLarge();
    return new Uint8Array(await file.readFile());
  } finally {
    await file.close();
  }
}

async function describe(folder: string, id: string): Promise<FiledEnvelope> {
  const { size, mtime } = await stat(join(folder, `${id}${extension}`));
  return { id, size, filedAt: mtime.toISOString() };
}
