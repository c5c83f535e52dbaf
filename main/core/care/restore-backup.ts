import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Progress } from '../../contract/procedure.ts';
import { noteEntry } from '../audit/note-entry.ts';
import type { Context } from '../kernel/context.ts';
import { open } from '../kernel/procedures.ts';
import { progressQueue } from '../packs/progress-queue.ts';
import { syncFolder } from '../register/keys/write-whole.ts';
import { heldBy, heldByAnother, readOpenBy } from '../register/open-by.ts';
import { lock } from '../register/lock-register.ts';
import { openSettled } from '../register/settle-keys.ts';
import { backupsFolder, namesIn } from './backup-files.ts';
import { isInside } from './is-inside.ts';
import { inBackupThread } from './backup-thread.ts';
import { storeBeside } from './find-backups.ts';
import { shareBackups } from './share-backups.ts';
import { restoreProblem } from './restore-problem.ts';
import { unlockBackup, wipeKeys, type UnlockedBackup } from './unlock-backup.ts';

const words = {
  copy: 'Copying the register',
  read: 'Reading the register',
  documents: 'Copying the documents',
  compare: 'Comparing',
} as const;

/**
 * Restores a backup. Everything is laid out, compared and opened under another name first; only then does the folder get
 * its name, and what had that name before is moved aside, never written over. The backup itself is only read.
 */
export const restoreBackup = open.care.restoreBackup.handler(async function* ({ context, input, errors, signal }) {
  const { host, session, now } = context;
  const backup = resolve(input.backup);
  const inPlace = input.to === undefined;
  const target = inPlace ? session.path : resolve(input.to ?? '');
  if (target === undefined) throw errors.FOLDER_REFUSED({ data: { path: '' } });
  if (!inPlace && existsSync(target) && (await readdir(target).catch(() => ['?'])).length > 0)
    throw errors.FOLDER_TAKEN({ data: { path: target } });
  // A backup is only read, and so is the store beside it.
  if (!inPlace && [backup, storeBeside(backup)].some((folder) => isInside(target, folder)))
    throw errors.FOLDER_REFUSED({ data: { path: target } });
  const holder = inPlace ? readOpenBy(target) : undefined;
  if (heldByAnother(holder))
    throw errors.CANNOT_OPEN({ data: { reason: 'open-elsewhere', sentence: heldBy(holder, 'here') } });
  const into = `${target}.restoring-${randomBytes(4).toString('hex')}`;
  const stopped = new AbortController();
  let unlocked: UnlockedBackup | undefined;
  let working: Promise<unknown> = Promise.resolve();
  try {
    await sweepAbandoned(target);
    unlocked = await unlockBackup(backup, input.secret, host);
    await mkdir(into, { recursive: true, mode: 0o700 }).catch(() => {
      throw errors.FOLDER_REFUSED({ data: { path: target } });
    });
    const queue = progressQueue<Progress>();
    const layingOut = inBackupThread(
      { kind: 'lay-out', backup, store: storeBeside(backup), into, documents: 'copy' },
      {
        worker: host.workers.backup,
        words,
        onProgress: queue.push,
        signal: AbortSignal.any([stopped.signal, ...(signal === undefined ? [] : [signal])]),
      },
    ).finally(queue.end);
    working = layingOut;
    for await (const progress of queue.read()) yield { kind: 'progress' as const, progress };
    const { documents, lost } = await layingOut;
    if (lost > 0 && !input.evenWithout) throw errors.DOCUMENTS_LOST({ data: { lost, documents } });
    const counts = await openRestored(context, { into, name: basename(backup), unlocked, inPlace, lost });
    const keptAside = inPlace ? await takePlace(context, into, target) : await takeNewPlace(into, target);
    yield { kind: 'restored' as const, path: target, keptAside, documents, lost, ...counts };
  } catch (error) {
    throw restoreProblem(error, errors);
  } finally {
    stopped.abort();
    await working.catch(() => undefined); // already thrown above, or the reader left: the thread has ended either way
    if (unlocked !== undefined) wipeKeys(unlocked.keys);
    await rm(into, { recursive: true, force: true });
  }

  async function takePlace(at: Context, from: string, to: string): Promise<string> {
    await lock(at);
    const aside = freeName(`${to} before restore ${stamp(now())}`);
    await rename(to, aside);
    try {
      await rename(from, to);
    } catch (error) {
      await rename(aside, to);
      throw error;
    }
    await syncFolder(dirname(to));
    if (existsSync(backupsFolder(aside))) await shareBackups(backupsFolder(aside), backupsFolder(to));
    return aside;
  }
});

async function takeNewPlace(from: string, to: string): Promise<null> {
  if (existsSync(to)) await rm(to, { recursive: true }); // looked at before: it is empty
  await rename(from, to);
  await syncFolder(dirname(to));
  return null;
}

/** Opens what was laid out as any unlocking does, writes the restoring down, counts, and closes it again. */
async function openRestored(
  context: Context,
  {
    into,
    name,
    unlocked: { keyFile, keys, manifest },
    inPlace,
    lost,
  }: { into: string; name: string; unlocked: UnlockedBackup; inPlace: boolean; lost: number },
): Promise<{ readonly requests: number; readonly breaches: number }> {
  // A copy laid out elsewhere is not the register that this machine remembers: its head is not to be taken for that one's.
  const host = inPlace ? context.host : { ...context.host, stateFolder: join(into, 'state') };
  const register = await openSettled({ ...context, host }, into, keyFile, keys);
  try {
    // This machine has seen a newer head of the register it is about to replace: that is what restoring means.
    if (inPlace && register.doubt?.kind === 'older') {
      register.doubt = undefined;
      register.heads.accept();
    }
    await noteEntry(register, {
      id: context.newId(),
      at: context.now(),
      action: 'care.restoreBackup',
      outcome: 'done',
      detail: { backup: name, madeAt: manifest.madeAt, seq: manifest.audit.seq, inPlace, lost },
    });
    const count = (table: 'request' | 'breach') =>
      register.raw.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
    return { requests: count('request'), breaches: count('breach') };
  } finally {
    await register.close();
    await rm(join(into, 'state'), { recursive: true, force: true });
  }
}

/** What a restore left that was killed on the way. */
async function sweepAbandoned(target: string): Promise<void> {
  for (const name of await namesIn(dirname(target)))
    if (name.startsWith(`${basename(target)}.restoring-`))
      await rm(join(dirname(target), name), { recursive: true, force: true });
}

function freeName(wanted: string): string {
  if (!existsSync(wanted)) return wanted;
  for (let next = 2; ; next += 1) if (!existsSync(`${wanted} ${next}`)) return `${wanted} ${next}`;
}

/** `2026-11-25 0912 UTC`: a folder name every file system takes. */
function stamp(now: string): string {
  return `${now.slice(0, 10)} ${now.slice(11, 13)}${now.slice(14, 16)} UTC`;
}
