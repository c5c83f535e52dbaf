import { existsSync, statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { NoResultError } from 'kysely';
import { said } from '../../../words/said.ts';
import { openCopyHandle, type CopyHandle } from '../disk/copy-handle.ts';
import { keepSalt } from '../pages/page-salt.ts';
import { BackupRefused } from '../backup/backup-refused.ts';
import { makeVerifiedBackup, stopBackup } from '../backup/verified-backup.ts';
import { auditChain } from '../chain/audit-chain.store.ts';
import { migrateAndBind } from '../chain/bind-rows.ts';
import { takeInWaiting } from '../ledger/take-in-waiting.ts';
import { damageIn } from '../disk/damage.ts';
import { openBegunFiles } from '../machine/begun-files.ts';
import { CannotOpen } from './cannot-open.ts';
import { clearOwnNames, isLedgerForeign } from './clear-own-names.ts';
import { examineRegister, expectPlace } from './examine-files.ts';
import { agreeLedger } from '../ledger/agree-ledger.ts';
import { countInto } from '../ledger/follow-ledger.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { wipe } from '../keys/bytes.ts';
import { subkey } from '../keys/sodium.ts';
import type { UnlockedManager, UnlockedOfficer } from '../keys/unlock-key-file.ts';
import { personBehind } from './opening.store.ts';
import { isReadable, openLedger, StrangeLedger } from '../ledger/ledger-database.ts';
import { openOrMendLedger } from '../ledger/mend-ledger.ts';
import { currentVersion, versionOf } from '../database/migrate.ts';
import { forgetOpen, noteOpen } from '../machine/open-by.ts';
import { NotADatabase, openDatabase } from '../database/open-database.ts';
import { openOrSay, openOrSayWho } from './open-or-say.ts';
import { clearedNotices } from './leftover-notices.ts';
import { notePlace } from '../disk/opened-place.ts';
import { expectOwnFolders } from '../disk/own-folders.ts';
import { ledgerNotices, noticeDamage, noticeLedgerDamage } from './notice-damage.ts';
import { queriesOver } from '../database/queries-over.ts';
import { recallRegister } from './recall-register.ts';
import { hashKeyOf } from '../database/register-meta.store.ts';
import type { RegisterSchema } from '../database/schema.ts';
import { sweepOpened } from './sweep-opened.ts';
import { watchFacts } from '../ledger/watch-facts.ts';
import type { Host } from '../../host.ts';
import { registerFiles } from '../disk/register-files.ts';
import { newGathered } from '../opened/gathered.ts';
import type { OfficerRegister, ManagerRegister } from '../opened/open-register.ts';

/**
 * Checks that the folder holds a register file and is a safe place, before time is spent on a passphrase. Throws
 * CannotOpen.
 */
export function expectRegisterFile(folder: string, host: Pick<Host, 'mounts'>, now: string): void {
  const { register } = registerFiles(folder);
  if (!existsSync(register)) throw new CannotOpen('register-file-missing');
  if (!statSync(register).isFile()) throw new CannotOpen('register-file-missing');
  if (statSync(register).size === 0) throw new CannotOpen('register-file-empty');
  expectPlace(folder, [register], host, now);
}

/**
 * Opens the whole register with an officer's keys. Backs it up before a migration, brings the ledger to its revision,
 * takes in what managers left there, and sweeps leftovers. Throws CannotOpen.
 */
export async function openAsOfficer(
  folder: string,
  keyFile: KeyFile,
  keys: UnlockedOfficer,
  host: Pick<Host, 'nativeBinding' | 'stateFolder' | 'version' | 'workers' | 'mounts' | 'computerId'>,
  now: () => string,
  /** Changes a restored register before anybody is let in. */
  beforeEntering?: (raw: Database) => void,
): Promise<OfficerRegister> {
  const { nativeBinding } = host;
  const files = registerFiles(folder);
  // Checked before the passphrase too, but deriving its key took a second.
  expectOwnFolders(folder);
  const cleared = await clearOwnNames(folder);
  examineRegister(folder, files.register, keys.dataKey);
  let opened: OfficerRegister | undefined;
  let copyHandle: CopyHandle | undefined;
  const raw = await openOrSayWho(folder, () =>
    openDatabase(files.register, keys.dataKey, { nativeBinding, holding: 'alone' }),
  );
  const place = notePlace(folder);
  try {
    const handle = openCopyHandle(raw);
    copyHandle = handle;
    await noteOpen(folder, now());
    if (versionOf(raw) > currentVersion) throw new CannotOpen('newer-version');
    if (versionOf(raw) === 0) throw new CannotOpen('not-a-register');
    if (versionOf(raw) < currentVersion) {
      await makeVerifiedBackup(
        said,
        { folder, place, raw, copyHandle: handle, keyFile, keys },
        { reason: 'migration', now: now(), host, evenWithout: true },
      );
    }
    const binding = migrateAndBind(raw, { at: now(), actorId: keys.personId, role: keys.role });
    watchFacts(raw);
    const database = queriesOver<RegisterSchema>(raw);
    const { heads, doubt, endedWith, told } = await recallRegister(
      { folder, raw, database, keyFile, keys, present: () => opened?.keyFile ?? keyFile },
      host,
      now,
    );
    beforeEntering?.(raw);
    const person = await personBehind(database, keys.personId);
    // A key that was cut while the process died before its person was kept.
    if (person === undefined || person.removed_at !== null) throw new CannotOpen('wrong-passphrase');
    const kept = await hashKeyOf(database);
    const hashKey = kept === null ? subkey(keys.dataKey, 'document hashes') : Uint8Array.from(kept);
    const fill = (fresh: Database) => countInto({ raw, rawLedger: fresh });
    const opening = () => openOrMendLedger(files.ledger, keys.ledgerKey, { nativeBinding, now: now(), fill });
    const { raw: rawLedger, ledger, mended } = openOrSay(opening);
    // A manager's program may hold the ledger for good; an officer's writes wait for it half a second at most.
    rawLedger.pragma('busy_timeout = 500');
    const register: OfficerRegister = {
      kind: 'officer',
      folder,
      place,
      keyFile,
      person: { id: keys.personId, name: person.name, role: keys.role },
      database,
      raw,
      chain: auditChain(raw),
      rawLedger,
      copyHandle: handle,
      clock: undefined,
      ledger,
      keys,
      hashKey,
      notices: [...(mended === undefined ? [] : [ledgerNotices[mended]]), ...clearedNotices(cleared), ...told],
      bindingKey: binding.key,
      heads,
      endedWith,
      begun: openBegunFiles(host.stateFolder, keyFile.registerId),
      gathered: newGathered(),
      foreign: [],
      doubt,
      close: async () => {
        await heads.flush();
        forgetOpen(folder);
        await stopBackup(folder);
        await database.destroy();
        handle.close();
        await ledger.destroy();
        rawLedger.close(); // Kysely closes nothing that was never asked
        place.close();
        wipe(keys.dataKey, keys.ledgerKey, keys.auditSeed, keys.signingSeed, hashKey, register.bindingKey);
      },
    };
    opened = register;
    try {
      await keepSalt(folder, handle.fd);
      const trust = mended === undefined ? 'signature' : 'new';
      await noticeLedgerDamage(register, async () => await agreeLedger(register, now(), trust));
      await noticeLedgerDamage(register, async () => await takeInWaiting(register, now()));
      await noticeDamage(register, async () => await sweepOpened(register, { host, now: now() }));
    } catch (error) {
      rawLedger.close();
      throw error;
    }
    return register;
  } catch (error) {
    raw.close();
    copyHandle?.close();
    place.close();
    forgetOpen(folder);
    throw keptShutBy(error);
  }
}

function keptShutBy(error: unknown): unknown {
  const notWhole = error instanceof BackupRefused && error.why === 'not-whole';
  // A row that every register has, such as the organisation's, was deleted by hand.
  const rowMissing = error instanceof NoResultError;
  if (notWhole || rowMissing || (!(error instanceof CannotOpen) && damageIn(error) === 'unreadable'))
    return new CannotOpen('register-page-damaged', { cause: error });
  return error;
}

/** Opens the ledger alone with a manager's key. Throws CannotOpen. */
export async function openAsManager(
  folder: string,
  keyFile: KeyFile,
  keys: UnlockedManager,
  { nativeBinding }: Pick<Host, 'nativeBinding'>,
): Promise<ManagerRegister> {
  const { ledgerKey, personId } = keys;
  const { ledger: file } = registerFiles(folder);
  if (!existsSync(file)) throw new CannotOpen('ledger-missing');
  if (isLedgerForeign(folder)) throw new CannotOpen('ledger-damaged');
  const { raw, ledger } = openOrSay(() => openWhole(file, ledgerKey, nativeBinding));
  if (!isReadable(raw)) {
    raw.close();
    throw new CannotOpen('ledger-damaged');
  }
  const place = notePlace(folder);
  const copyHandle = openCopyHandle(raw);
  return {
    kind: 'manager',
    folder,
    place,
    keyFile,
    person: { id: personId, name: 'Manager', role: 'manager' },
    keys,
    ledger,
    rawLedger: raw,
    copyHandle,
    clock: undefined,
    notices: [],
    close: async () => {
      await ledger.destroy();
      raw.close(); // Kysely closes nothing that was never asked
      copyHandle.close();
      place.close();
      wipe(ledgerKey);
    },
  };
}

// Names why a ledger does not open. A manager cannot rebuild it, because the cases it counts are not theirs to read.
function openWhole(file: string, key: Uint8Array, nativeBinding: string) {
  try {
    return openLedger(file, key, { nativeBinding });
  } catch (error) {
    if (error instanceof StrangeLedger)
      throw new CannotOpen(error.older ? 'ledger-older' : 'ledger-damaged', { cause: error });
    if (error instanceof NotADatabase || damageIn(error) === 'unreadable')
      throw new CannotOpen('ledger-damaged', { cause: error });
    throw error;
  }
}
