import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Progress } from '../../contract/procedure.ts';
import { copyHeads, expectRestored, type AuditHead } from '../audit/head-memory.ts';
import { noteEntry } from '../audit/note-entry.ts';
import type { Context } from '../kernel/context.ts';
import { open } from '../kernel/procedures.ts';
import { progressQueue } from '../packs/progress-queue.ts';
import { folderTaken } from '../register/folder-taken.ts';
import { syncFolder } from '../register/keys/write-whole.ts';
import { forgetFolder, noteFolder, sweepMade } from '../register/made-folders.ts';
import { heldBy, heldByAnother, readOpenBy } from '../register/open-by.ts';
import { lock } from '../register/lock-register.ts';
import { expectOwnFolders } from '../register/own-folders.ts';
import { removeEmptyFolder, removeMadeFolder } from '../register/remove-own.ts';
import { openSettled } from '../register/settle-keys.ts';
import { neverPut, takePlace } from '../register/take-place.ts';
import { backupsFolder } from './backup-files.ts';
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
  if (!inPlace && folderTaken(target)) throw errors.FOLDER_TAKEN({ data: { path: target } });
  // A backup is only read, and so is the store beside it.
  if (!inPlace && [backup, storeBeside(backup)].some((folder) => isInside(target, folder)))
    throw errors.FOLDER_REFUSED({ data: { path: target } });
  const holder = inPlace ? readOpenBy(target) : undefined;
  if (heldByAnother(holder))
    throw errors.CANNOT_OPEN({ data: { reason: 'open-elsewhere', sentence: heldBy(holder, 'here') } });
  const into = layingOut(target);
  const stopped = new AbortController();
  let unlocked: UnlockedBackup | undefined;
  let working: Promise<unknown> = Promise.resolve();
  try {
    if (inPlace) expectOwnFolders(target);
    await sweepAbandoned(host.stateFolder, target);
    noteFolder(host.stateFolder, into);
    unlocked = await unlockBackup(backup, input.secret, host);
    await mkdir(into, { recursive: true, mode: 0o700 }).catch(() => {
      throw errors.FOLDER_REFUSED({ data: { path: target } });
    });
    const queue = progressQueue<Progress>();
    const layingOut = queue.endWith(
      inBackupThread(
        { kind: 'lay-out', backup, store: storeBeside(backup), into, documents: 'copy' },
        {
          worker: host.workers.backup,
          words,
          onProgress: queue.push,
          signal: AbortSignal.any([stopped.signal, ...(signal === undefined ? [] : [signal])]),
        },
      ),
    );
    working = layingOut;
    for await (const progress of queue.read()) yield { kind: 'progress' as const, progress };
    const { documents, lost } = await layingOut;
    if (lost > 0 && !input.evenWithout) throw errors.DOCUMENTS_LOST({ data: { lost, documents } });
    const { head, ...counts } = await openRestored(context, { into, name: basename(backup), unlocked, inPlace, lost });
    if (inPlace) await makeReady(context, { into, target, registerId: unlocked.manifest.registerId, head });
    const keptAside = inPlace
      ? takePlace(into, target, now(), listed(host.stateFolder))
      : await takeNewPlace(into, target, () => errors.FOLDER_TAKEN({ data: { path: target } }));
    yield { kind: 'restored' as const, path: target, keptAside, documents, lost, ...counts };
  } catch (error) {
    throw restoreProblem(error, errors);
  } finally {
    stopped.abort();
    await working.catch(() => undefined); // already thrown above, or the reader left: the thread has ended either way
    if (unlocked !== undefined) wipeKeys(unlocked.keys);
    await removeMadeFolder(into);
    forgetFolder(host.stateFolder, into);
  }
});

/** Closes the register that is replaced, and gives the restored one its backups and this machine's knowledge, while both lie apart. */
async function makeReady(
  context: Context,
  { into, target, registerId, head }: { into: string; target: string; registerId: string; head: AuditHead | undefined },
): Promise<void> {
  await lock(context);
  if (existsSync(backupsFolder(target))) await shareBackups(backupsFolder(target), backupsFolder(into));
  if (head !== undefined) await expectRestored(context.host.stateFolder, registerId, head);
}

/** Keeps this machine's list in step with the name a whole register has for the moment before it takes its place. */
function listed(stateFolder: string): Parameters<typeof takePlace>[3] {
  return {
    naming: (whole) => noteFolder(stateFolder, whole),
    placed: (whole) => forgetFolder(stateFolder, whole),
  };
}

/** Gives a whole register its name. The folder that had it was empty; what came into it meanwhile stays, and so does the folder. */
async function takeNewPlace(from: string, to: string, taken: () => Error): Promise<null> {
  if (existsSync(to) && !(await removeEmptyFolder(to))) throw taken();
  await rename(from, to);
  await syncFolder(dirname(to));
  return null;
}

/** Opens what was laid out as any unlocking does, writes the restoring down, counts, and closes it again. `head` is where its chain ends, unless it is in doubt. */
async function openRestored(
  context: Context,
  {
    into,
    name,
    unlocked: { keyFile, keys, manifest },
    inPlace,
    lost,
  }: { into: string; name: string; unlocked: UnlockedBackup; inPlace: boolean; lost: number },
): Promise<{ readonly requests: number; readonly breaches: number; readonly head: AuditHead | undefined }> {
  // Nothing is kept of its head while another register stands in the place; what this machine knows is compared all the same.
  const stateFolder = join(into, 'state');
  if (inPlace) await copyHeads(context.host.stateFolder, stateFolder);
  const host = { ...context.host, stateFolder };
  const register = await openSettled({ ...context, host }, into, keyFile, keys);
  try {
    // This machine has seen a newer head of the register it is about to replace: that is what restoring means.
    if (inPlace && register.doubt?.kind === 'older') register.doubt = undefined;
    await noteEntry(register, {
      id: context.newId(),
      at: context.now(),
      action: 'care.restoreBackup',
      outcome: 'done',
      detail: { backup: name, madeAt: manifest.madeAt, seq: manifest.audit.seq, inPlace, lost },
    });
    const count = (table: 'request' | 'breach') =>
      register.raw.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
    const head = register.raw.prepare<[], AuditHead>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1').get();
    return {
      requests: count('request'),
      breaches: count('breach'),
      head: register.doubt === undefined ? head : undefined,
    };
  } finally {
    await register.close();
    await removeMadeFolder(join(into, 'state'));
  }
}

/**
 * Removes what a restore left that was killed on the way: only folders on this machine's own list, by the name they had or
 * got. What is half removed must not be named as a whole register.
 */
async function sweepAbandoned(stateFolder: string, target: string): Promise<void> {
  const whole = neverPut(target);
  await sweepMade(stateFolder, (path) => path.startsWith(`${target}.restoring-`) || whole.includes(path));
}

function layingOut(target: string): string {
  return `${target}.restoring-${randomBytes(4).toString('hex')}`;
}
