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
import { swappedLetters } from '../support/new-breach.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { seededRandom } from '../support/seed.ts';
import { upload } from '../support/upload.ts';
import { figuresOf, freshFiles, judgeBackup, layOut, readOrRefused, rowsOf, type Verdict } from './damaged-files.ts';
import { mutated } from './mutations.ts';
import { proved, rounds } from './promise.ts';
import type { Host } from '../../main/core/host.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';

const shares = { register: 0.3, log: 0.1, ledger: 0.1, keys: 0.2, inbox: 0.1, vault: 0.15, backup: 0.05 } as const;
const all = rounds(400, 20_000);

let [scratch, closed, killed] = ['', '', ''];
let host: Host;
let keyFile: KeyFile;
let keys: UnlockedOfficer;
let intake: OpeningKey[];
let objects: NamedObject[];
let rowsClosed: string;
let rowsKilled: string;
let figures: string;
let detected = 0;
let harmless = 0;

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
  const register = d.context.session.open;
  if (register?.kind !== 'officer') throw new Error('The DPO opens the register.');
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
  const again = d.context.session.open;
  if (again?.kind !== 'officer') throw new Error('The DPO opens the register.');
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

async function open(folder: string): Promise<OfficerRegister> {
  const own = {
    ...keys,
    dataKey: keys.dataKey.slice(),
    ledgerKey: keys.ledgerKey.slice(),
    auditSeed: keys.auditSeed.slice(),
    ...(keys.signingSeed === undefined ? {} : { signingSeed: keys.signingSeed.slice() }),
  };
  return await openAsOfficer(folder, keyFile, own, host, () => '2026-11-25T09:12:00Z');
}

/** Opens a register with damage in it and reads it as a day's work and the check would. That it is a copy is no damage. */
async function judge(folder: string, rows: string): Promise<Verdict> {
  let register: OfficerRegister;
  try {
    register = await open(folder);
  } catch (error) {
    if (error instanceof CannotOpen) return 'detected';
    throw error;
  }
  try {
    if (register.doubt !== undefined || register.notices.some(({ code }) => code !== 'copy')) return 'detected';
    const { state } = await checkPages(register);
    const same = readOrRefused(() => rowsOf(register));
    // What can still be read is what was written, also before anybody runs the check.
    if (same !== undefined && same !== rows) return 'SILENT';
    if (state === 'failed' || same === undefined) return 'detected';
    return (await figuresOf(register)) === figures || rows !== rowsClosed ? 'unharmed' : 'SILENT';
  } finally {
    await register.close();
  }
}

async function run(
  share: keyof typeof shares,
  block: number,
  original: Buffer,
  judgeIt: (bytes: Buffer) => Promise<Verdict>,
  { mayBeHarmless = false, part = 1 }: { readonly mayBeHarmless?: boolean; readonly part?: number } = {},
): Promise<void> {
  // The very bytes that were written: whatever cries wolf over them proves nothing.
  expect(await judgeIt(original), `${share} as it was written`).toBe('unharmed');
  const random = seededRandom(`mutations of the ${share}, ${original.length} bytes`);
  const count = Math.max(5, Math.round(all * shares[share] * part));
  for (let at = 0; at < count; at += 1) {
    const { kind, bytes } = mutated(original, random.next, block);
    const verdict = await judgeIt(bytes);
    expect(verdict, `${share}, mutation ${at}: ${kind}`).not.toBe('SILENT');
    if (!mayBeHarmless) expect(verdict, `${share}, mutation ${at}: ${kind}`).toBe('detected');
    if (verdict === 'detected') detected += 1;
    else harmless += 1;
  }
}

test('every mutation of the register is found when it is opened or checked, and nothing altered is ever shown', async () => {
  const folder = await layOut(closed, join(scratch, 'register'));
  const ledger = readFileSync(join(closed, 'ledger.db'));
  const register = readFileSync(join(closed, 'register.db'));
  await run('register', 4096, register, async (bytes) => {
    freshFiles(folder, { 'register.db': bytes, 'ledger.db': ledger });
    return await judge(folder, rowsClosed);
  });
}, 3_600_000);

test('a log that was cut, mixed up or damaged never makes work disappear without a word', async () => {
  const folder = await layOut(killed, join(scratch, 'log'));
  host = { ...host, stateFolder: join(scratch, 'state-killed') };
  const register = readFileSync(join(killed, 'register.db'));
  const ledger = readFileSync(join(killed, 'ledger.db'));
  const log = readFileSync(join(killed, 'register.db-wal'));
  // What SQLite no longer reads of a log, such as what stands behind its end, may be anything.
  await run(
    'log',
    4096 + 24,
    log,
    async (bytes) => {
      freshFiles(folder, { 'register.db': register, 'register.db-wal': bytes, 'ledger.db': ledger });
      return await judge(folder, rowsKilled);
    },
    { mayBeHarmless: true },
  );
  host = { ...host, stateFolder: join(scratch, 'state') };
}, 3_600_000);

test('a mutated ledger is made anew and said, or says the same as before', async () => {
  const folder = await layOut(closed, join(scratch, 'ledger'));
  const register = readFileSync(join(closed, 'register.db'));
  await run(
    'ledger',
    4096,
    readFileSync(join(closed, 'ledger.db')),
    async (bytes) => {
      freshFiles(folder, { 'register.db': register, 'ledger.db': bytes });
      return await judge(folder, rowsClosed);
    },
    { mayBeHarmless: true },
  );
}, 3_600_000);

test('every mutation of the key file that changes what it says is refused', async () => {
  const known = [KeyFileDamaged, KeyFileAltered, KeyFileFromNewerVersion];
  await run(
    'keys',
    64,
    readFileSync(join(closed, 'keys.json')),
    async (bytes) => {
      try {
        const parsed = parseKeyFile(bytes.toString('utf8'));
        await verifyKeyFile(parsed, keys);
        return JSON.stringify(parsed) === JSON.stringify(keyFile) ? 'unharmed' : 'SILENT';
      } catch (error) {
        if (known.some((one) => error instanceof one)) return 'detected';
        throw error;
      }
    },
    { mayBeHarmless: true },
  );
}, 3_600_000);

test('every mutation of a sealed report is refused', async () => {
  const inbox = join(closed, 'inbox');
  const names = readdirSync(inbox);
  expect(names.length).toBe(2);
  for (const name of names) {
    const original = readFileSync(join(inbox, name));
    await run(
      'inbox',
      64,
      original,
      async (bytes) => {
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
      },
      { part: 1 / names.length },
    );
  }
}, 3_600_000);

test('every mutation of a sealed document is found by whoever opens it', async () => {
  const vault = join(scratch, 'vault');
  await cp(join(closed, 'vault'), vault, { recursive: true });
  for (const object of objects) {
    const original = readFileSync(join(vault, object.path));
    await run(
      'vault',
      1024,
      original,
      async (bytes) => {
        writeFileSync(join(vault, object.path), bytes);
        if (!(await isWhole(vault, object))) return 'detected';
        return bytes.equals(original) ? 'unharmed' : 'SILENT';
      },
      { part: 1 / objects.length },
    );
    writeFileSync(join(vault, object.path), original);
    expect(await isWhole(vault, object)).toBe(true);
  }
}, 3_600_000);

test('no mutated backup counts as one', async () => {
  const backups = join(scratch, 'backups');
  await cp(backupsFolder(closed), backups, { recursive: true });
  const asked = (await listBackupsIn(backups)).find(({ reason }) => reason === 'asked');
  const backup = join(backups, asked?.name ?? '');
  const store = storeOf(backups);
  const files = ['register.db', 'ledger.db', 'keys.json', 'manifest.json', 'vault.txt'].map((file) =>
    join(backup, file),
  );
  const sealed = objects.map(({ path }) => join(store, path));
  const judgeIt = async () =>
    await judgeBackup({
      backup,
      store,
      into: join(scratch, 'laid-out'),
      dataKey: keys.dataKey,
      documents: objects.length,
    });
  for (const file of [...files, ...sealed]) {
    const original = readFileSync(file);
    await run(
      'backup',
      file.endsWith('.db') ? 4096 : 64,
      original,
      async (bytes) => {
        writeFileSync(file, bytes);
        return await judgeIt();
      },
      // A blank more or less in the manifest says the same.
      { part: 1 / (files.length + sealed.length), mayBeHarmless: file.endsWith('manifest.json') },
    );
    writeFileSync(file, original);
    expect(await judgeIt()).toBe('unharmed');
  }
  proved(
    5,
    `${detected + harmless} mutations of register, log, ledger, key file, inbox, vault and backups: ${detected} detected, ${harmless} changed nothing that is read, 0 silent`,
  );
}, 3_600_000);
