import { existsSync } from 'node:fs';
import type { RegisterNotice } from '../../contract/session/register.ts';
import { finishDating } from '../records/date-cases.ts';
import { rememberHead } from '../files/chain/head-memory.ts';
import { machineMarks, unlocking } from '../files/chain/memory-notices.ts';
import { noteEntry, type NotedEntry } from '../files/chain/note-entry.ts';
import { leftWaiting } from '../files/ledger/take-in-waiting.ts';
import { appendAudit } from '../files/chain/audit.ts';
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

/** Opens the session's register with whatever slot `openSlot` finds, and writes the unlocking down. Throws CannotOpen or a key file's error. */
export async function unlock(context: Context, openSlot: (keyFile: KeyFile) => Promise<Unlocked>) {
  const { session, host, now, newId } = context;
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
      ...(leftWaiting(register) ? { leftWaiting: true } : {}),
    };
    await withRoom(register, async () => await noteUnlocking(register, { ...entry, detail }));
    await keepSigningKey(register, context).catch(() => undefined); // another time: it keeps nobody out
    // What a lock or a crash interrupted: no date is shown that the closing days no longer allow.
    await withRoom(register, async () => void (await finishDating(register, now)));
  });
  await sweepUpdates(host, hereOf(host, versionOf(register.raw))).catch(() => undefined); // never keeps anybody out
  await tellClock(context, register);
  await register.heads.flush();
  // Another time: nothing hangs on either.
  await sweepMemory(host.stateFolder).catch(() => undefined);
  await sweepGivenUp(host).catch(() => undefined);
  session.open = register;
  await noteTold({ stateFolder: host.stateFolder, registerId: keyFile.registerId, folder }, register.foreign);
  if (register.doubt === undefined) await refreshKeyFileCopy(folder, register.keyFile);
  void tendBallast(register, host.ballastBytes);
  backUpAfterUnlock(register, context);
  return { role: register.person.role };
}

/** Writes the unlocking down. A key file newer than the register knows, because a change of keys was cut off, is taken up and told. */
async function noteUnlocking(register: OfficerRegister, entry: NotedEntry): Promise<void> {
  const { keyFile, raw, database, person } = register;
  if (revisionOf(keyFile) <= revisionSeen(raw)) return await noteEntry(register, entry);
  const { id: actorId, role } = person;
  const { at, action, outcome } = entry;
  const detail = { ...entry.detail, newerKeys: revisionOf(keyFile) };
  const head = await database.transaction().execute(async (db) => {
    await noteRevision(db, keyFile);
    return appendAudit(raw, { at, actorId, role, action, subject: null, outcome, detail });
  });
  rememberHead(register, head);
}

/** Nobody works in a register whose unlocking could not be written down: it is closed again. */
async function orClose(register: OpenRegister, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await register.close();
    throw error;
  }
}

/** A full disk keeps nobody out while there is a ballast to release. */
async function withRoom<T>(register: BallastKeeper, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDiskFull(error) || (await madeRoom(register)) === undefined) throw error;
    return await work();
  }
}

// Opening writes too: who has it open, and a log beside each file.
async function openWithRoom<T extends OpenRegister>(folder: string, openIt: () => Promise<T>): Promise<T> {
  const notices: RegisterNotice[] = [];
  const register = await withRoom({ folder, notices }, openIt);
  register.notices.push(...notices);
  return register;
}

/** The key file of a folder; a folder with neither key file nor register is no register at all. */
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
