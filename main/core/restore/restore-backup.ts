import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { copyHeads, expectRestored, noteRestoredCopy } from '../files/chain/head-memory.ts';
import { commitAtOnce, entryBy } from '../files/chain/commit.ts';
import { lastHeadOf } from '../files/chain/audit.store.ts';
import { raiseRevisionSeen } from '../files/database/register-meta.store.ts';
import { countCases } from '../records/reference.store.ts';
import type { Context } from '../kernel/context.ts';
import { open } from '../kernel/procedures.ts';
import { streamed } from '../concurrency/streamed.ts';
import { CannotOpen } from '../files/register/cannot-open.ts';
import { folderTaken } from '../files/disk/folder-taken.ts';
import { fingerprint } from '../files/keys/fingerprint.ts';
import { writeKeyFile } from '../files/keys/key-file-on-disk.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import { wipe } from '../files/keys/bytes.ts';
import { moveIntoPlace } from '../files/disk/whole-file.ts';
import { forgetFolder, noteFolder, sweepMade } from '../files/machine/made-folders.ts';
import { heldBy, heldByAnother, readOpenBy } from '../files/machine/open-by.ts';
import { lock } from '../session/lock-register.ts';
import { expectOwnFolders } from '../files/disk/own-folders.ts';
import { removeEmptyFolder, removeMadeFolder } from '../files/disk/remove-own.ts';
import { openSettled } from '../session/settle-keys.ts';
import { neverPut, takePlace } from '../files/disk/take-place.ts';
import { admitHolders, takenOverFrom, type TakenOver } from './admit-holders.ts';
import { backupsFolder } from '../files/backup-folder/backup-files.ts';
import { readManifest, type BackupManifest } from '../files/backup-folder/backup-manifest.ts';
import { isInside } from '../files/disk/is-inside.ts';
import { inBackupThread } from '../files/backup/backup-thread.ts';
import { storeBeside } from '../backups/find-backups.ts';
import { copyKeyFile, isSame } from '../files/backup/key-file-copy.ts';
import { keysInPlace, keepReplacedKeys, type RestoredKeys, expectNewest } from './keys-after-restore.ts';
import { previousKeys } from '../files/keys/rotate-keys.ts';
import { wipeKeys, type OpenedKeyFile } from './officer-keys.ts';
import { shareBackups } from '../files/backup/share-backups.ts';
import { restoreProblem } from './restore-problem.ts';
import { mayReplace, NotInPlace, presentKeyFile, rightToReplace } from './right-to-replace.ts';
import { unlockBackup, type UnlockedBackup } from './unlock-backup.ts';
import type { AuditHead } from '../files/opened/heads.ts';

/**
 * Restores a backup into a new folder or in place. Files are copied, compared and opened under a temporary name. Then
 * the folder gets its final name; a register that had this name is moved aside, never overwritten. The backup is only
 * read.
 */
export const restoreBackup = open.restore.restoreBackup.handler(async function* ({ context, input, errors, signal }) {
  const { host, session, now, newId, t } = context;
  const backup = resolve(input.backup);
  const inPlace = input.to === undefined;
  const target = inPlace ? session.path : resolve(host.registersFolder, input.to ?? '');
  if (target === undefined) throw errors.FOLDER_REFUSED({ data: { path: '' } });
  if (!inPlace && folderTaken(target)) throw errors.FOLDER_TAKEN({ data: { path: target } });
  // Refuses a folder inside the backup or inside the store beside it: both are only read.
  if (!inPlace && [backup, storeBeside(backup)].some((folder) => isInside(target, folder)))
    throw errors.FOLDER_REFUSED({ data: { path: target } });
  const holder = inPlace ? readOpenBy(target) : undefined;
  if (heldByAnother(holder))
    throw errors.CANNOT_OPEN({ data: { reason: 'open-elsewhere', sentence: heldBy(holder, 'here') } });
  const into = layingOut(target);
  let unlocked: UnlockedBackup | undefined;
  let present: OpenedKeyFile | undefined;
  let takenOver: TakenOver = { people: [], pastKeys: [], revision: 0 };
  try {
    if (inPlace) expectOwnFolders(target);
    await sweepAbandoned(host, target);
    noteFolder(host, into);
    if (inPlace) await expectOwnBackup(target, backup);
    unlocked = await unlockBackup(backup, input.secret, context);
    if (inPlace) present = await rightToReplace(target, unlocked, input, context);
    const opening = inPlace ? await keysInPlace(target, unlocked, { present, newId }) : { ...unlocked, replaced: [] };
    if (inPlace) takenOver = takenOverFrom(target, await dataKeysOf(present ?? unlocked), context);
    if (present !== undefined) expectNewest(opening, { present, seen: takenOver.revision });
    await mkdir(into, { recursive: true, mode: 0o700 }).catch(() => {
      throw errors.FOLDER_REFUSED({ data: { path: target } });
    });
    const job = { kind: 'lay-out', backup, store: storeBeside(backup), into, documents: 'copy' } as const;
    const words = {
      copy: t('restore.steps.copy'),
      read: t('restore.steps.read'),
      documents: t('restore.steps.documents'),
      compare: t('restore.steps.compare'),
    };
    const thread = { worker: host.workers.backup, words };
    const { documents, lost } = yield* streamed(
      async (following) => await inBackupThread(job, { ...thread, ...following }),
      signal,
    );
    if (lost > 0 && !input.evenWithout) throw errors.DOCUMENTS_LOST({ data: { lost, documents } });
    const restored = { into, name: basename(backup), manifest: unlocked.manifest, opening, takenOver, inPlace, lost };
    const { head, keyFile, ...counts } = await openRestored(context, restored);
    const { registerId, madeAt } = unlocked.manifest;
    if (inPlace) await makeReady(context, { into, target, keyFile, head, present });
    else if (head !== undefined) {
      const inAnyPlace = mayReplace(unlocked.keys);
      await noteRestoredCopy(host, registerId, { ...head, path: target, madeAt, at: now(), inAnyPlace });
    }
    const keptAside = inPlace
      ? takePlace(into, target, now(), listed(host))
      : await takeNewPlace(into, target, () => errors.FOLDER_TAKEN({ data: { path: target } }));
    const freshKeys = opening.replaced.length === 0 ? {} : { fingerprint: await fingerprint(keyFile) };
    yield { kind: 'restored' as const, path: target, keptAside, documents, lost, ...counts, ...freshKeys };
  } catch (error) {
    throw restoreProblem(error, errors);
  } finally {
    if (unlocked !== undefined) wipeKeys(unlocked.keys);
    if (present !== undefined) wipeKeys(present.keys);
    for (const { data_key, ledger_key, audit_seed } of takenOver.pastKeys) wipe(data_key, ledger_key, audit_seed);
    await removeMadeFolder(into);
    forgetFolder(host, into);
  }
});

/** The data keys that a register's files may have: half-way through a change of keys also the one before it. */
async function dataKeysOf({ keyFile, keys }: OpenedKeyFile): Promise<readonly Uint8Array[]> {
  const before = await previousKeys(keyFile, keys);
  return before?.dataKey === undefined ? [keys.dataKey] : [keys.dataKey, before.dataKey];
}

/**
 * Locks the present register, and gives the restored one its backups and what this computer remembers, before the two
 * change places.
 */
async function makeReady(
  context: Context,
  {
    into,
    target,
    keyFile,
    head,
    present,
  }: {
    readonly into: string;
    readonly target: string;
    readonly keyFile: KeyFile;
    readonly head: AuditHead | undefined;
    readonly present: OpenedKeyFile | undefined;
  },
): Promise<void> {
  await lock(context);
  // A slot may have been removed while the backup was copied. It must not come back.
  const found = await presentKeyFile(target);
  if (present !== undefined && (found === undefined || !isSame(found, present.keyFile)))
    throw new NotInPlace('changed-meanwhile');
  if (existsSync(backupsFolder(target))) await shareBackups(backupsFolder(target), backupsFolder(into));
  await copyKeyFile(into, keyFile);
  if (head !== undefined) await expectRestored(context.host, { keyFile, folder: target }, head);
}

/** Keeps this computer's list of temporary folders up to date while the restored folder has its ` restored ` name. */
function listed(host: Context['host']): Parameters<typeof takePlace>[3] {
  return {
    naming: (whole) => noteFolder(host, whole),
    placed: (whole) => forgetFolder(host, whole),
  };
}

/**
 * Gives a restored register its final name. An empty folder of that name is removed first. One that is not empty any
 * more stays, and the error `taken()` is thrown.
 */
async function takeNewPlace(from: string, to: string, taken: () => Error): Promise<null> {
  if (existsSync(to) && !(await removeEmptyFolder(to))) throw taken();
  await moveIntoPlace(from, to);
  return null;
}

/** Throws NotInPlace for a backup of another register, before a passphrase is tried. */
async function expectOwnBackup(target: string, backup: string): Promise<void> {
  const present = await presentKeyFile(target);
  const { registerId } = await readManifest(backup);
  if (present !== undefined && present.registerId !== registerId) throw new NotInPlace('another-register');
}

/**
 * Opens the restored copy as an unlocking does, writes an entry about the restoring, counts cases and closes it. `head`
 * is that entry; undefined while the register is in doubt.
 */
async function openRestored(
  context: Context,
  { into, name, manifest, opening, takenOver, inPlace, lost }: Restoring,
): Promise<{
  readonly requests: number;
  readonly breaches: number;
  readonly head: AuditHead | undefined;
  readonly keyFile: KeyFile;
}> {
  // The copy gets a memory of its own: this computer must not note its head while the present register stands in the
  // place. In place, it starts as a copy of this computer's memory, so that the register is compared with it.
  const stateFolder = join(into, 'state');
  if (inPlace) await copyHeads(context.host.stateFolder, stateFolder);
  const host = { ...context.host, stateFolder };
  const { keyFile, keys, replaced } = opening;
  await writeKeyFile(into, keyFile);
  const admit = (raw: Database) => {
    const at = context.now();
    commitAtOnce({ raw }, () => {
      const admitted = admitHolders(context.t, raw, { slots: keyFile.slots, known: takenOver.people, at });
      if (replaced.length > 0) keepReplacedKeys(raw, replaced, { ...takenOver, at });
      // The restored rows must know the newest revision that the present register has seen. Otherwise an older key file
      // would be accepted on every computer.
      raiseRevisionSeen(raw, takenOver.revision);
      const { madeAt, audit } = manifest;
      const detail = { backup: name, madeAt, seq: audit.seq, inPlace, lost, ...(admitted === 0 ? {} : { admitted }) };
      const by = { id: keys.personId, role: keys.role };
      return { result: undefined, entries: [entryBy(by, { at, action: 'restore.restoreBackup', detail })] };
    });
  };
  const register = await openSettled({ ...context, host }, into, keyFile, keys, admit);
  try {
    // If its keys could not be replaced, everybody who held one at the time of the backup would get in.
    if (register.keyFile.previous !== undefined) throw new CannotOpen('disk-full');
    // This computer has seen a newer head. That is what restoring an older state means, so it is no doubt.
    if (inPlace && register.doubt?.kind === 'older') register.doubt = undefined;
    return {
      requests: countCases(register.raw, 'request'),
      breaches: countCases(register.raw, 'breach'),
      head: register.doubt === undefined ? lastHeadOf(register.raw, 'restore.restoreBackup') : undefined,
      keyFile: register.keyFile,
    };
  } finally {
    await register.close();
    await removeMadeFolder(join(into, 'state'));
  }
}

type Restoring = {
  readonly into: string;
  readonly name: string;
  readonly manifest: BackupManifest;
  readonly opening: RestoredKeys;
  readonly takenOver: TakenOver;
  readonly inPlace: boolean;
  readonly lost: number;
};

/**
 * Removes what a killed restore left: only folders on this computer's own list, by their temporary name or the one that
 * says they are whole. A half-removed folder loses that name first, so that nobody takes it for a whole register.
 */
async function sweepAbandoned(host: Context['host'], target: string): Promise<void> {
  const whole = neverPut(target);
  await sweepMade(host, (path) => path.startsWith(`${target}.restoring-`) || whole.includes(path));
}

function layingOut(target: string): string {
  return `${target}.restoring-${randomBytes(4).toString('hex')}`;
}
