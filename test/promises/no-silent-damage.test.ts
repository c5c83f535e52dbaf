import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupsFolder, listBackupsIn, storeOf } from '../../main/core/files/backup-folder/backup-files.ts';
import { checkPages } from '../../main/core/check/check-pages.ts';
import { isWhole } from '../../main/core/files/backup/lost-documents.ts';
import type { NamedObject } from '../../main/core/files/vault/vault-object.store.ts';
import { openReport, type OpeningKey } from '../../main/core/files/vault/sealed-report.ts';
import { intakeKeysOf } from '../../main/core/records/sealed-report.store.ts';
import { CannotOpen } from '../../main/core/files/register/cannot-open.ts';
import type { KeyFile } from '../../main/core/files/keys/key-file.ts';
import { parseKeyFile, readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { KeyFileAltered, KeyFileDamaged, KeyFileFromNewerVersion } from '../../main/core/files/keys/key-errors.ts';
import { verifyKeyFile } from '../../main/core/files/keys/key-file-mac.ts';
import type { UnlockedOfficer } from '../../main/core/files/keys/unlock-key-file.ts';
import { openAsOfficer } from '../../main/core/files/register/open-register.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';
import { figuresOf, freshFiles, judgeBackup, layOut, readOrRefused, rowsOf, type Verdict } from './damaged-files.ts';
import { mutate } from './mutate-files.ts';
import type { Host } from '../../main/core/host.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';

let [scratch, closed, killed] = ['', '', ''];
let host: Host;
let keyFile: KeyFile;
let keys: UnlockedOfficer;
let intake: OpeningKey[];
let objects: NamedObject[];
let rowsClosed: string;
let rowsKilled: string;
let figures: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'docket-damage-'));
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  for (const [name, bytes] of [
    ['a.txt', 40],
    ['b.bin', 5_000],
    ['c.bin', 70_000],
  ] as const)
    await d.docket.documents.attachDocument({ reference, upload: await upload(d, name, Buffer.alloc(bytes, name)) });
  for (let logged = 0; logged < 10; logged += 1)
    await d.docket.requests.logRequest(newRequest({ body: 'A letter. '.repeat(300) }));
  for (let sent = 0; sent < 2; sent += 1) await d.docket.intake.reportBreach(swappedLetters);
  for await (const _step of await d.docket.backups.makeBackup({}));
  const register = registerOf(d);
  keys = { ...register.keys };
  for (const name of ['dataKey', 'ledgerKey', 'auditSeed', 'signingSeed'] as const)
    keys = { ...keys, [name]: register.keys[name]?.slice() };
  intake = await intakeKeysOf(register.database);
  objects = await register.database.selectFrom('vault_object').select(['id', 'path', 'key', 'sha256']).execute();
  host = { ...d.context.host, stateFolder: join(scratch, 'state') };
  await d.docket.session.lockRegister();
  keyFile = await readKeyFile(d.path);
  closed = join(scratch, 'closed');
  await cp(d.path, closed, { recursive: true });

  // And as a killed process leaves it, with the machine's memory of what it saw last.
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  for (let logged = 0; logged < 4; logged += 1) await d.docket.requests.logRequest(newRequest());
  const again = registerOf(d);
  await again.heads.flush();
  killed = join(scratch, 'killed');
  await cp(d.path, killed, { recursive: true });
  rmSync(join(killed, 'open-by.json'), { force: true });
  await cp(d.context.host.stateFolder, join(scratch, 'state-killed'), { recursive: true });
  rowsKilled = rowsOf(again);
  await d.docket.session.lockRegister();
  const opened = await open(await layOut(closed, join(scratch, 'first')));
  rowsClosed = rowsOf(opened);
  figures = await figuresOf(opened);
  await opened.close();
}, 120_000);

afterAll(async () => await rm(scratch, { recursive: true, force: true }));

async function open(folder: string, stateFolder = host.stateFolder): Promise<OfficerRegister> {
  const own = {
    ...keys,
    dataKey: keys.dataKey.slice(),
    ledgerKey: keys.ledgerKey.slice(),
    auditSeed: keys.auditSeed.slice(),
    ...(keys.signingSeed === undefined ? {} : { signingSeed: keys.signingSeed.slice() }),
  };
  return await openAsOfficer(folder, keyFile, own, { ...host, stateFolder }, () => '2026-11-25T09:12:00Z');
}

/** Opens a register with damage in it and reads it as a day's work and the check would. That it is a copy is no damage. */
async function judge(folder: string, rows: string, stateFolder?: string): Promise<Verdict> {
  let register: OfficerRegister;
  try {
    register = await open(folder, stateFolder);
  } catch (error) {
    if (error instanceof CannotOpen) return 'detected';
    throw error;
  }
  try {
    if (register.doubt !== undefined || register.notices.some(({ code }) => code !== 'copy')) return 'detected';
    const { state } = await checkPages(english, register);
    const same = readOrRefused(() => rowsOf(register));
    // What can still be read is what was written, also before anybody runs the check.
    if (same !== undefined && same !== rows) return 'SILENT';
    if (state === 'failed' || same === undefined) return 'detected';
    return (await figuresOf(register)) === figures || rows !== rowsClosed ? 'unharmed' : 'SILENT';
  } finally {
    await register.close();
  }
}

test('every mutation of the register is found when it is opened or checked, and nothing altered is ever shown', async () => {
  const folder = await layOut(closed, join(scratch, 'register'));
  const ledger = readFileSync(join(closed, 'ledger.db'));
  const judgeIt = async (bytes: Buffer) => {
    freshFiles(folder, { 'register.db': bytes, 'ledger.db': ledger });
    return await judge(folder, rowsClosed);
  };
  await mutate('register', [{ original: readFileSync(join(closed, 'register.db')), block: 4096, judge: judgeIt }]);
}, 3_600_000);

test('a log that was cut, mixed up or damaged never makes work disappear without a word', async () => {
  const folder = await layOut(killed, join(scratch, 'log'));
  const register = readFileSync(join(killed, 'register.db'));
  const ledger = readFileSync(join(killed, 'ledger.db'));
  const original = readFileSync(join(killed, 'register.db-wal'));
  const judgeIt = async (bytes: Buffer) => {
    freshFiles(folder, { 'register.db': register, 'register.db-wal': bytes, 'ledger.db': ledger });
    return await judge(folder, rowsKilled, join(scratch, 'state-killed'));
  };
  // What SQLite no longer reads of a log, such as what stands behind its end, may be anything.
  await mutate('log', [{ original, block: 4096 + 24, judge: judgeIt, mayBeHarmless: true }]);
}, 3_600_000);

test('a mutated ledger is made anew and said, or says the same as before', async () => {
  const folder = await layOut(closed, join(scratch, 'ledger'));
  const register = readFileSync(join(closed, 'register.db'));
  const original = readFileSync(join(closed, 'ledger.db'));
  const judgeIt = async (bytes: Buffer) => {
    freshFiles(folder, { 'register.db': register, 'ledger.db': bytes });
    return await judge(folder, rowsClosed);
  };
  await mutate('ledger', [{ original, block: 4096, judge: judgeIt, mayBeHarmless: true }]);
}, 3_600_000);

test('every mutation of the key file that changes what it says is refused', async () => {
  const known = [KeyFileDamaged, KeyFileAltered, KeyFileFromNewerVersion];
  const judgeIt = async (bytes: Buffer) => {
    try {
      const parsed = parseKeyFile(bytes.toString('utf8'));
      await verifyKeyFile(parsed, keys);
      return JSON.stringify(parsed) === JSON.stringify(keyFile) ? 'unharmed' : 'SILENT';
    } catch (error) {
      if (known.some((one) => error instanceof one)) return 'detected';
      throw error;
    }
  };
  const original = readFileSync(join(closed, 'keys.json'));
  await mutate('key file', [{ original, block: 64, judge: judgeIt, mayBeHarmless: true }]);
}, 3_600_000);

test('every mutation of a sealed report is refused', async () => {
  const inbox = join(closed, 'inbox');
  const names = readdirSync(inbox);
  expect(names.length).toBe(2);
  const judgeBeside = (original: Buffer) => async (bytes: Buffer) => {
    try {
      await openReport(bytes, intake);
      return bytes.equals(original) ? 'unharmed' : 'SILENT';
    } catch (error) {
      expect([
        'NotAnEnvelope',
        'EnvelopeTooLarge',
        'EnvelopeFromNewerVersion',
        'EnvelopeForAnotherRegister',
        'EnvelopeAltered',
      ]).toContain(error instanceof Error ? error.name : '');
      return 'detected';
    }
  };
  const originals = names.map((name) => readFileSync(join(inbox, name)));
  const reports = originals.map((original) => ({ original, block: 64, judge: judgeBeside(original) }));
  await mutate('sealed reports', reports);
}, 3_600_000);

test('every mutation of a sealed document is found by whoever opens it', async () => {
  const vault = join(scratch, 'vault');
  await cp(join(closed, 'vault'), vault, { recursive: true });
  const documents = objects.map((object) => {
    const original = readFileSync(join(vault, object.path));
    const judgeIt = async (bytes: Buffer) => {
      writeFileSync(join(vault, object.path), bytes);
      if (!(await isWhole(vault, object))) return 'detected';
      return bytes.equals(original) ? 'unharmed' : 'SILENT';
    };
    return { original, block: 1024, judge: judgeIt };
  });
  await mutate('documents', documents);
}, 3_600_000);

test('no mutated backup counts as one', async () => {
  const backups = join(scratch, 'backups');
  await cp(backupsFolder(closed), backups, { recursive: true });
  const asked = (await listBackupsIn(backups)).find(({ reason }) => reason === 'asked');
  const backup = join(backups, asked?.name ?? '');
  const store = storeOf(backups);
  const into = join(scratch, 'laid-out');
  const files = ['register.db', 'ledger.db', 'keys.json', 'manifest.json', 'vault.txt'].map((file) =>
    join(backup, file),
  );
  const sealed = objects.map(({ path }) => join(store, path));
  const mutable = [...files, ...sealed].map((file) => ({
    original: readFileSync(file),
    block: file.endsWith('.db') ? 4096 : 64,
    judge: async (bytes: Buffer) => {
      writeFileSync(file, bytes);
      return await judgeBackup({ backup, store, into, dataKey: keys.dataKey, documents: objects.length });
    },
    // A blank more or less in the manifest says the same.
    mayBeHarmless: file.endsWith('manifest.json'),
  }));
  await mutate('backup', mutable);
}, 3_600_000);
