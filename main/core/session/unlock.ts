import { existsSync } from 'node:fs';
import type { RegisterNotice } from '../../contract/session/register.ts';
import { destroyBetween } from '../documents/destroy-taken-out.ts';
import { renewSearchAfterUnlock } from '../records/renew-search.ts';
import { finishDating } from '../records/date-cases.ts';
import { commit, entryBy } from '../files/chain/commit.ts';
import { machineMarks, unlocking } from '../files/chain/memory-notices.ts';
import { noteEntry, type NotedEntry } from '../files/chain/note-entry.ts';
import type { Context } from '../kernel/context.ts';
import { backUpAfterUnlock } from '../backups/backup-by-itself.ts';
import { refreshKeyFileCopy } from '../files/backup/key-file-copy.ts';
import { madeRoom, tendBallast, type BallastKeeper } from '../files/disk/ballast.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { hereOf } from '../updates/check-update-file.ts';
import { keepSigningKey } from './keep-signing-key.ts';
import { sweepUpdates } from '../updates/ready-update.ts';
import { CannotOpen } from '../files/register/cannot-open.ts';
import { revisionSeen } from '../files/database/register-meta.store.ts';
import { noteRevision } from '../files/register/key-revision.ts';
import { KeyFileMissing } from '../files/keys/key-errors.ts';
import { revisionOf, type KeyFile } from '../files/keys/key-file.ts';
import { readKeyFile } from '../files/keys/key-file-on-disk.ts';
import type { Unlocked } from '../files/keys/unlock-key-file.ts';
import { lock } from './lock-register.ts';
import { sweepGivenUp } from '../files/machine/made-folders.ts';
import { versionOf } from '../files/database/migrate.ts';
import { expectFolder } from '../files/register/examine-files.ts';
import { sweepMemory } from '../files/machine/sweep-memory.ts';
import { expectRegisterFile, openAsManager } from '../files/register/open-register.ts';
import { ledgerKeyInUse, openSettled } from './settle-keys.ts';
import { thisComputer } from '../files/machine/this-computer.ts';
import { noteTold } from '../files/machine/told-names.ts';
import { tellWrongPassphrases } from './try-passphrase.ts';
import { secondsBehind, tellBehind, tellClock } from '../kernel/watch-clock.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import type { OfficerRegister, OpenRegister } from '../files/opened/open-register.ts';

/**
 * Opens the session's register with the keys that `openSlot` gets from the key file, and writes the unlocking into the
 * audit chain. Throws CannotOpen or an error of the key file.
 */
export async function unlockWith(context: Context, openSlot: (keyFile: KeyFile) => Promise<Unlocked>) {
  const { session, host, now, newId, followed } = context;
  if (session.path === undefined) throw new CannotOpen('no-register-here');
  const folder = session.path;
  const keyFile = await readKeyFileOf(folder);
  expectRegisterFile(folder, host, now());
  const keys = await openSlot(keyFile);
  await lock(context);
  const entry = { id: newId(), at: now(), action: unlocking[keys.kind], outcome: 'done' } as const;
  if (keys.role === 'manager') {
    const ledger = await openWithRoom(
      folder,
      async () => await openAsManager(folder, keyFile, await ledgerKeyInUse(context, folder, keyFile, keys), host),
    );
    await orClose(ledger, async () => await withRoom(ledger, async () => await noteEntry(ledger, entry)));
    await tellClock(context, ledger);
    session.open = ledger;
    followed.opened();
    return { role: keys.role };
  }
  const register = await openWithRoom(folder, async () => await openSettled(context, folder, keyFile, keys));
  await orClose(register, async () => {
    await withRoom(register, async () => await tellWrongPassphrases(context, register));
    const behind = secondsBehind(entry.at, register);
    if (behind !== undefined) tellBehind(register, behind);
    const detail = {
      ...machineMarks(keyFile.registerId, thisComputer(host)),
      ...(behind === undefined ? {} : { clockBehindSeconds: behind }),
      ...(register.gathered.leftWaiting ? { leftWaiting: true } : {}),
    };
    await withRoom(register, async () => await noteUnlocking(register, { ...entry, detail }));
    await keepSigningKey(register, context).catch(() => undefined); // on failure the next unlocking tries again
    // Finishes a dating again that a lock or a crash cut off, before anybody sees a date that ignores the closing days.
    await withRoom(register, async () => void (await finishDating(register, now)));
    // What was taken out before a kill.
    await destroyBetween(register, now()).catch(() => undefined);
  });
  await sweepUpdates(host, hereOf(host, versionOf(register.raw))).catch(() => undefined); // failing keeps nobody out
  await tellClock(context, register);
  await register.heads.flush();
  // If either fails, the next unlocking tries again.
  await sweepMemory(host.stateFolder).catch(() => undefined);
  await sweepGivenUp(host).catch(() => undefined);
  session.open = register;
  followed.opened();
  await noteTold({ stateFolder: host.stateFolder, registerId: keyFile.registerId, folder }, register.foreign);
  if (register.doubt === undefined) await refreshKeyFileCopy(folder, register.keyFile);
  void tendBallast(register, host.ballastBytes);
  backUpAfterUnlock(register, context);
  renewSearchAfterUnlock(register, () => followed.wrote('register'));
  return { role: register.person.role };
}

/**
 * Writes the unlocking into the audit chain. If the key file is newer than the register knows, because a change of keys
 * was cut off, the register takes up its revision and the entry says so.
 */
async function noteUnlocking(register: OfficerRegister, entry: NotedEntry): Promise<void> {
  const { keyFile, raw, person } = register;
  if (revisionOf(keyFile) <= revisionSeen(raw)) return await noteEntry(register, entry);
  const detail = { ...entry.detail, newerKeys: revisionOf(keyFile) };
  await commit(register, async (db) => {
    await noteRevision(db, keyFile);
    return { result: undefined, entries: [entryBy(person, { ...entry, detail })] };
  });
}

/**
 * Runs `work`. If it fails, closes the register and throws: nobody works in a register whose unlocking is not written
 * down.
 */
async function orClose(register: OpenRegister, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await register.close();
    throw error;
  }
}

/** Runs `work`. If the disk is full, frees the ballast and runs `work` once more; throws where there is no ballast. */
async function withRoom<T>(register: BallastKeeper, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDiskFull(error) || (await madeRoom(register)) === undefined) throw error;
    return await work();
  }
}

// Opening writes as well: the note of who has the register open, and a log beside each database.
async function openWithRoom<T extends OpenRegister>(folder: string, openIt: () => Promise<T>): Promise<T> {
  const notices: RegisterNotice[] = [];
  const register = await withRoom({ folder, notices }, openIt);
  register.notices.push(...notices);
  return register;
}

/**
 * Reads the key file of a register's folder. Throws CannotOpen `no-register-here` where register.db is missing too,
 * `key-file-unreadable` where this account may not read it, and otherwise the key file's own errors.
 */
export async function readKeyFileOf(folder: string): Promise<KeyFile> {
  expectFolder(folder);
  try {
    return await readKeyFile(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EISDIR'].includes(String(error.code)))
      throw new CannotOpen('key-file-unreadable', { cause: error });
    if (error instanceof KeyFileMissing && !existsSync(registerFiles(folder).register))
      throw new CannotOpen('no-register-here', { cause: error });
    throw error;
  }
}
