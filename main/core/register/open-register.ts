import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Role } from '../../contract/procedure.ts';
import { releaseCopyHandle } from '../care/copy-handle.ts';
import { makeVerifiedBackup, stopBackup } from '../care/verified-backup.ts';
import { sweepVault } from '../documents/vault.ts';
import { sweepInbox } from '../inbox/envelope-files.ts';
import type { Host } from '../kernel/context.ts';
import { CannotOpen } from './cannot-open.ts';
import { agreeLedger, takeInRefusals } from './follow-ledger.ts';
import type { KeyFile } from './keys/key-file.ts';
import { subkey, wipe } from './keys/secret-memory.ts';
import type { UnlockedManager, UnlockedOfficer } from './keys/unlock-key-file.ts';
import { openLedger, type LedgerDatabase } from './ledger-database.ts';
import { currentVersion, migrate, versionOf } from './migrate.ts';
import { NotADatabase, openDatabase, OpenElsewhere, SettingsRefused } from './open-database.ts';
import { queriesOver } from './queries-over.ts';
import type { RegisterSchema } from './schema.ts';

/** The person whose key opened the register. A manager's name is not in the ledger, so theirs is their role. */
export type Person = { readonly id: string; readonly name: string; readonly role: Role };

type Opened = {
  readonly folder: string;
  readonly keyFile: KeyFile;
  readonly ledger: Kysely<LedgerDatabase>;
  readonly close: () => Promise<void>;
};

/** A register as an officer's key opens it: every row, every document. */
export type OfficerRegister = Opened & {
  readonly kind: 'officer';
  readonly person: Person;
  readonly database: Kysely<RegisterSchema>;
  readonly raw: Database;
  readonly keys: UnlockedOfficer;
  /** Keys the hashes by which documents are told apart. */
  readonly hashKey: Uint8Array;
};

/** A register as a manager's key opens it: the de-identified ledger and nothing else. */
export type ManagerRegister = Opened & { readonly kind: 'manager'; readonly person: Person };

export type OpenRegister = OfficerRegister | ManagerRegister;

/** The files of a register's folder (design §3). */
export function registerFiles(folder: string) {
  return {
    register: join(folder, 'register.db'),
    ledger: join(folder, 'ledger.db'),
    vault: join(folder, 'vault'),
    inbox: join(folder, 'inbox'),
    exports: join(folder, 'exports'),
  } as const;
}

/** Refuses a folder whose register file cannot be one, before a passphrase is worked on. Throws CannotOpen. */
export function expectRegisterFile(folder: string): void {
  const { register } = registerFiles(folder);
  if (!existsSync(register)) throw new CannotOpen('register-file-missing');
  if (statSync(register).size === 0) throw new CannotOpen('register-file-empty');
}

/** Opens the whole register with an officer's keys: settings read back, backed up before it is migrated, ledger agreed, leftovers swept. Throws CannotOpen. */
export async function openAsOfficer(
  folder: string,
  keyFile: KeyFile,
  keys: UnlockedOfficer,
  host: Pick<Host, 'nativeBinding' | 'version' | 'workers'>,
  now: () => string,
): Promise<OfficerRegister> {
  const { nativeBinding } = host;
  const files = registerFiles(folder);
  const raw = openOrSay(() => openDatabase(files.register, keys.dataKey, { nativeBinding, holding: 'alone' }));
  try {
    if (versionOf(raw) > currentVersion) throw new CannotOpen('newer-version');
    if (versionOf(raw) === 0) throw new CannotOpen('not-a-register');
    if (versionOf(raw) < currentVersion) {
      await makeVerifiedBackup(
        { folder, raw, keyFile, keys },
        { reason: 'migration', now: now(), host, evenWithout: true },
      );
    }
    migrate(raw);
    const database = queriesOver<RegisterSchema>(raw);
    const person = await database
      .selectFrom('person')
      .select('name')
      .where('id', '=', keys.personId)
      .executeTakeFirst();
    // A key that was cut while the process died before its person was kept.
    if (person === undefined) throw new CannotOpen('wrong-passphrase');
    const { raw: rawLedger, ledger } = openOrSay(() =>
      openLedger(files.ledger, keys.ledgerKey, { nativeBinding, create: true }),
    );
    const hashKey = subkey(keys.dataKey, 'document hashes');
    const register: OfficerRegister = {
      kind: 'officer',
      folder,
      keyFile,
      person: { id: keys.personId, name: person.name, role: keys.role },
      database,
      raw,
      ledger,
      keys,
      hashKey,
      close: async () => {
        await stopBackup(folder);
        await database.destroy();
        releaseCopyHandle(raw);
        await ledger.destroy();
        wipe(keys.dataKey, keys.ledgerKey, keys.auditSeed, hashKey);
      },
    };
    try {
      await agreeLedger(register);
      await takeInRefusals(register);
      await sweepArrivals(register);
    } catch (error) {
      rawLedger.close();
      throw error;
    }
    return register;
  } catch (error) {
    raw.close();
    releaseCopyHandle(raw);
    throw error;
  }
}

/** Opens the ledger alone with a manager's key. Throws CannotOpen. */
export async function openAsManager(
  folder: string,
  keyFile: KeyFile,
  { ledgerKey, personId }: UnlockedManager,
  { nativeBinding }: Pick<Host, 'nativeBinding'>,
): Promise<ManagerRegister> {
  const { raw, ledger } = openOrSay(() => openLedger(registerFiles(folder).ledger, ledgerKey, { nativeBinding }));
  return {
    kind: 'manager',
    folder,
    keyFile,
    person: { id: personId, name: 'Manager', role: 'manager' },
    ledger,
    close: async () => {
      await ledger.destroy();
      raw.close(); // Kysely closes nothing that was never asked
      wipe(ledgerKey);
    },
  };
}

/** Removes what a killed process left: half-sealed files, sealed ones that never got their row, reports nobody fetched. */
async function sweepArrivals({ folder, raw }: OfficerRegister): Promise<void> {
  const { vault, inbox, exports } = registerFiles(folder);
  await rm(exports, { recursive: true, force: true });
  await mkdir(vault, { recursive: true, mode: 0o700 });
  await mkdir(inbox, { recursive: true, mode: 0o700 });
  await sweepInbox(inbox);
  await sweepVault(vault);
  const known = raw.prepare<[string], number>('SELECT 1 FROM vault_object WHERE path = ?').pluck();
  for (const shelf of await readdir(vault)) {
    for (const name of await readdir(join(vault, shelf))) {
      if (known.get(`${shelf}/${name}`) === undefined) await rm(join(vault, shelf, name), { force: true });
    }
  }
}

function openOrSay<T>(openIt: () => T): T {
  try {
    return openIt();
  } catch (error) {
    if (error instanceof NotADatabase) throw new CannotOpen('not-a-register', { cause: error });
    if (error instanceof OpenElsewhere) throw new CannotOpen('open-elsewhere', { cause: error });
    if (error instanceof SettingsRefused) throw new CannotOpen('settings-refused', { cause: error });
    throw error;
  }
}
