import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { Backup, BackupReason } from '../../../contract/backups/backup.ts';
import type { Progress } from '../../../contract/procedure.ts';
import type { Words } from '../../../words/words.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { wipe } from '../keys/bytes.ts';
import { loadSodium } from '../keys/sodium.ts';
import { expectOwnFile, folderInside } from '../disk/folder-inside.ts';
import { expectOwnFolders } from '../disk/own-folders.ts';
import type { OpenedPlace } from '../disk/opened-place.ts';
import { removeMadeFolder } from '../disk/remove-own.ts';
import { moveIntoPlace, writeWhole } from '../disk/whole-file.ts';
import {
  backupName,
  backupsFolder,
  namesIn,
  storeOf,
  sweepUnfinished,
  unfinished,
} from '../backup-folder/backup-files.ts';
import { asBackup, manifestName, signManifest } from '../backup-folder/backup-manifest.ts';
import type { Host } from '../../host.ts';
import { keyFileText } from '../keys/key-file-on-disk.ts';
import { BackupRefused } from './backup-refused.ts';
import { inBackupThread, sharedKey } from './backup-thread.ts';
import type { CopyHandle } from '../disk/copy-handle.ts';
import { sizeOf } from '../disk/copied-file.ts';
import { takingTurns } from '../../concurrency/taking-turns.ts';
import type { Copied, CopyJob } from './copy-register.ts';
import { keyFileToKeep } from './key-file-to-keep.ts';
import { ownBackups } from './own-backups.ts';
import { sweepBackups } from './sweep-backups.ts';
import { lastHead } from '../chain/audit.store.ts';
import { namesObjects } from '../vault/vault-object.store.ts';

/** What a backup needs of an open register, which may not be migrated yet. */
export type OpenFile = {
  readonly folder: string;
  readonly place: OpenedPlace;
  readonly raw: Database;
  readonly copyHandle: CopyHandle;
  readonly keyFile: KeyFile;
  readonly keys: { readonly dataKey: Uint8Array; readonly ledgerKey: Uint8Array };
};

export type BackupOptions = {
  readonly reason: BackupReason;
  readonly now: string;
  readonly host: Pick<Host, 'nativeBinding' | 'version' | 'workers'>;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Keeps a backup even if documents are missing from the vault, and says how many. Otherwise it is refused. */
  readonly evenWithout?: boolean;
  readonly signal?: AbortSignal | undefined;
};

/** One backup of a register at a time; another waits its turn. */
const inTurn = takingTurns<string>();
/** What stops those of a folder that are being made or wait their turn. */
const stops = new Map<string, readonly AbortController[]>();

/**
 * Makes a backup that counts. A thread copies the register while it stays in use, opens the copy with the keys, reads
 * every page and brings every document into the store; the copy's last entry must be the register's. Only then does the
 * folder get its name. Throws BackupRefused, or the disk's error, and then keeps nothing of it.
 */
export async function makeVerifiedBackup(t: Words, register: OpenFile, options: BackupOptions): Promise<Backup> {
  const { folder } = register;
  const stopped = new AbortController();
  const signal = AbortSignal.any([stopped.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  stops.set(folder, [...stopsOf(folder), stopped]);
  try {
    return await inTurn(folder, async () => await make(t, register, { ...options, signal }));
  } finally {
    const others = stopsOf(folder).filter((other) => other !== stopped);
    if (others.length > 0) stops.set(folder, others);
    else stops.delete(folder);
  }
}

/**
 * Stops the backup of a register that is being made and those that wait, and resolves when they have ended. Called
 * before the register is closed.
 */
export async function stopBackup(folder: string): Promise<void> {
  while (stops.has(folder)) {
    for (const stopped of stopsOf(folder)) stopped.abort();
    await inTurn(folder, async () => undefined);
  }
}

function stopsOf(folder: string): readonly AbortController[] {
  return stops.get(folder) ?? [];
}

async function make(
  t: Words,
  register: OpenFile,
  { reason, now, host, onProgress, evenWithout, signal }: BackupOptions,
): Promise<Backup> {
  await loadSodium();
  register.place.expect();
  expectOwnFile(register);
  expectOwnFolders(register.folder);
  // A backup before a migration is also made half-way through a change of keys: it serves to return to the earlier
  // Docket.
  const keyFile = (await keyFileToKeep(register)) ?? (reason === 'migration' ? register.keyFile : undefined);
  if (keyFile === undefined) throw new BackupRefused('keys-unfinished');
  const backups = await folderInside(register.folder, 'backups');
  await sweepUnfinished(backups);
  const own = await ownBackups(register);
  const [newest] = own;
  const into = join(backups, `${unfinished}${randomBytes(8).toString('hex')}`);
  await mkdir(into, { mode: 0o700 });
  try {
    const { head, copied } = await copyWhileInUse(t, register, {
      into,
      keyFile: keyFileText(keyFile),
      earlier: newest === undefined ? undefined : join(backups, newest.name),
      nativeBinding: host.nativeBinding,
      worker: host.workers.backup,
      onProgress,
      signal,
    });
    if (copied.audit.seq !== head.seq || copied.audit.hash !== head.hash) throw new BackupRefused('not-whole');
    // Erased while the copy was made: its row and its key are gone, so nothing is missing.
    const missing = copied.documents.missing.filter(namesObjects(register.raw)).length;
    if (missing > 0 && evenWithout !== true) throw new BackupRefused('documents-missing', { missing });
    const { registerId, epoch } = keyFile;
    const manifest = signManifest(
      {
        format: 1,
        registerId,
        madeAt: now,
        order: Math.max(Date.parse(now), (newest?.order ?? 0) + 1),
        reason,
        version: host.version,
        schema: copied.schema,
        epoch,
        audit: copied.audit,
        files: [...copied.files],
        inbox: copied.inbox,
        vault: { objects: copied.documents.objects, bytes: copied.documents.bytes, missing },
      },
      register.keys.dataKey,
    );
    await writeWhole(join(into, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
    const name = backupName(now, reason, await namesIn(backups));
    await moveIntoPlace(into, join(backups, name));
    // It counts from here: what the disk does not let go of goes with the next one.
    await sweepBackups(backups, [name, ...own.map((one) => one.name)]).catch(() => undefined);
    return asBackup(name, manifest);
  } catch (error) {
    await removeMadeFolder(into);
    throw error;
  }
}

type Copying = {
  readonly into: string;
  readonly keyFile: string;
  readonly earlier: string | undefined;
  readonly nativeBinding: string;
  readonly worker: URL;
  readonly onProgress: BackupOptions['onProgress'];
  readonly signal: AbortSignal | undefined;
};

/**
 * Copies a register while it is in use. Until the thread has copied both files, SQLite moves nothing from the
 * write-ahead log into register.db.
 */
async function copyWhileInUse(
  t: Words,
  { folder, raw, copyHandle, keys }: OpenFile,
  { into, keyFile, earlier, nativeBinding, worker, onProgress, signal }: Copying,
): Promise<{ head: Copied['audit']; copied: Copied }> {
  const dataKey = sharedKey(keys.dataKey);
  const ledgerKey = sharedKey(keys.ledgerKey);
  // This connection would see its own unfinished transaction, so the head is read between transactions.
  while (raw.inTransaction) await pause(2);
  const movedAfter = Number(raw.pragma('wal_autocheckpoint', { simple: true }));
  raw.pragma('wal_autocheckpoint = 0');
  const moveAgain = () => {
    if (raw.open) raw.pragma(`wal_autocheckpoint = ${movedAfter}`);
  };
  try {
    const head = lastHead(raw);
    if (head === undefined) throw new BackupRefused('not-whole');
    const job: CopyJob = {
      kind: 'copy',
      folder,
      into,
      keyFile,
      store: storeOf(backupsFolder(folder)),
      earlier,
      handle: copyHandle.fd,
      walBytes: sizeOf(`${raw.name}-wal`) ?? 0,
      dataKey,
      ledgerKey,
      nativeBinding,
    };
    const words = {
      copy: t('backups.steps.copy'),
      read: t('backups.steps.read'),
      documents: t('backups.steps.documents'),
      compare: t('backups.steps.compare'),
    };
    const options = { worker, words, onProgress, signal, onCopied: moveAgain };
    return { head, copied: await inBackupThread(job, options) };
  } catch (error) {
    throw asRefused(error);
  } finally {
    moveAgain();
    wipe(dataKey, ledgerKey);
  }
}

// Errors from a thread arrive as plain Errors with name and code.
function asRefused(error: unknown): unknown {
  return error instanceof Error && error.name === 'CopyNotWhole'
    ? new BackupRefused('not-whole', { cause: error })
    : error;
}
