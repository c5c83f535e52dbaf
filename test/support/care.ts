import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { newRequest } from './new-request.ts';
import type { TestDocket } from './open-docket.ts';
import { upload } from './upload.ts';
import type { Context } from '../../main/core/kernel/context.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';

/** The register that an officer has open. Throws where none has. */
export function registerOf({ context }: { readonly context: Pick<Context, 'session'> }): OfficerRegister {
  const { open } = context.session;
  if (open?.kind !== 'officer') throw new Error('The DPO opens the register.');
  return open;
}

/** The folders in a register's `backups/`, finished or not, without the store of documents and the copy of the key file. */
export async function backupsOf(d: Pick<TestDocket, 'path'>): Promise<string[]> {
  const names = await readdir(join(d.path, 'backups')).catch(() => []);
  return names.filter((name) => !['vault', 'keys.json'].includes(name)).toSorted();
}

/** Logs a request with one document. Answers its reference. */
export async function withDocument(d: TestDocket, text = 'What was seen.'): Promise<string> {
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'visit notes.txt', text) });
  return reference;
}

/** The last step of a stream of progress. */
export async function lastOf<T>(steps: AsyncIterable<T>): Promise<T> {
  let last: T | undefined;
  for await (const step of steps) last = step;
  if (last === undefined) throw new Error('The stream ended without a word.');
  return last;
}

/** Makes a backup and answers its folder. */
export async function newBackup(d: Pick<TestDocket, 'docket'>): Promise<string> {
  const kept = await lastOf(await d.docket.backups.makeBackup({}));
  if (kept.kind !== 'kept') throw new Error('The backup is kept.');
  return join(kept.folder, kept.backup.name);
}

/** The reference of the case that a register lists first. */
export async function firstCase(d: Pick<TestDocket, 'docket'>): Promise<string> {
  const { rows } = await d.docket.requests.listRequests({ view: 'all', limit: 10 });
  return rows[0]?.reference ?? '';
}
