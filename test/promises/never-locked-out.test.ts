import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, expect, test } from 'vitest';
import { openDocument, openKeys } from '../../main/hosts/recovery/open-register.mjs';
import { rotateKeys } from '../../main/core/files/keys/rotate-keys.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { unlockWithRecoveryKey } from '../../main/core/files/keys/unlock-key-file.ts';
import { lock } from '../../main/core/session/lock-register.ts';
import { router } from '../../main/core/router.ts';
import { ensureSqlCipher } from '../find-sqlcipher.mjs';
import { registerOf } from '../support/care.ts';
import { payslips } from '../support/new-breach.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';
import { fetchTicket, upload } from '../support/upload.ts';
import { proved, rounds } from './promise.ts';
import { readPdfLines } from '../support/read-pdf-lines.ts';

const sqlCipher = ensureSqlCipher();
const letter = 'Everything about my tenancy, please.\n'.repeat(40_000);

const places: string[] = [];
afterEach(async () => {
  for (const place of places.splice(0)) await rm(place, { recursive: true, force: true });
});
async function place(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `docket-${name}-`));
  places.push(folder);
  return folder;
}

/** A register with cases, a breach and a document, and its sheet as somebody reads it. */
async function withSheet(d: TestDocket) {
  const { docket } = d;
  for (const requester of ['Ottilie Vance-Marsh', 'Żaneta Kołodziejczyk', 'Ambrose Fennimore'])
    await docket.requests.logRequest(newRequest({ requester, messageId: null }));
  await docket.breaches.logBreach(payslips);
  const document = await upload(d, 'tenancy.txt', letter);
  await docket.documents.attachDocument({ reference: 'SAR-2026-0001', upload: document, title: 'Tenancy file' });
  const { ticket } = await docket.session.printRecoverySheet({ recoveryKey: d.recoveryKey });
  const sheet = await readPdfLines(await fetchTicket(d, ticket));
  const opener = await fetchTicket(d, (await docket.session.saveOpener()).ticket);
  return { sheet, opener };
}

/** The recovery key as it stands on the sheet: two rows of groups. */
function keyOn(sheet: readonly string[]): string {
  return sheet.filter((line) => /^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}$/u.test(line)).join('-');
}

/** What the sheet says to type after `prompt`. */
function typedAfter(prompt: '$' | 'sqlite>', sheet: readonly string[]): readonly string[] {
  return sheet.filter((line) => line.startsWith(`${prompt} `)).map((line) => line.slice(prompt.length + 1));
}

test('the sheet names the key, the register, its fingerprint, and the hash of the opener beside it', async () => {
  await using d = await openDocket();
  const { sheet, opener } = await withSheet(d);
  expect(keyOn(sheet)).toBe(d.recoveryKey);
  const { fingerprint } = await d.docket.session.showStatus();
  const all = sheet.join(' ');
  expect(all).toContain(fingerprint);
  expect(all).toContain((await readKeyFile(d.path)).registerId);
  expect(sheet).toContain(createHash('sha256').update(opener).digest('hex'));
  for (const line of sheet.filter((one) => /^(?:\$|sqlite>) /u.test(one))) expect(line.length).toBeLessThan(98);
});

test('no sheet is made for a key that does not open the register', async () => {
  await using d = await openDocket();
  await using other = await openDocket({ regime: 'eu-gdpr', calendar: 'IE', timeZone: 'Europe/Dublin' });
  for (const recoveryKey of [other.recoveryKey, d.recoveryKey.slice(0, -1), ''])
    await expect(d.docket.session.printRecoverySheet({ recoveryKey })).rejects.toMatchObject({ code: 'CANNOT_OPEN' });
});

test('with Docket: a copied folder opens on a clean machine with the key from the sheet', async () => {
  await using d = await openDocket();
  const { sheet } = await withSheet(d);
  await lock(d.context);
  const clean = await place('clean');
  const copy = join(clean, 'Harbour Co.docket');
  await cp(d.path, copy, { recursive: true });
  await rm(d.path, { recursive: true });
  const context = testContext(clean, '2026-11-26T09:00:00Z');
  const docket = createRouterClient(router, { context });
  await docket.session.chooseRegister({ path: copy });
  await docket.session.unlockWithRecoveryKey({ recoveryKey: keyOn(sheet).toLowerCase().replaceAll('-', ' ') });
  expect((await docket.requests.listRequests({ view: 'all' })).total).toBe(3);
  await lock(context);
});

test.skipIf('reason' in sqlCipher)(
  `without Docket: stock SQLCipher 4 reads every row of a copied folder by following the sheet${'reason' in sqlCipher ? ` (skipped: ${sqlCipher.reason})` : ''}`,
  async () => {
    if ('reason' in sqlCipher) throw new Error(sqlCipher.reason);
    let rows = 0;
    for (const state of ['locked', 'in use'] as const) {
      await using d = await openDocket();
      const { sheet, opener } = await withSheet(d);
      if (state === 'locked') await lock(d.context);
      const desk = await place('desk');
      await cp(d.path, join(desk, 'Harbour Co.docket'), { recursive: true });
      await writeFile(join(desk, 'open-register.mjs'), opener);
      await mkdir(join(desk, 'home'));
      const env = {
        HOME: join(desk, 'home'),
        PATH: [dirname(process.execPath), dirname(sqlCipher.path), process.env['PATH']].join(delimiter),
      };
      const run = (command: string, input = '') => {
        const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
          cwd: desk,
          env,
          input,
          encoding: 'utf8',
        });
        expect({ status, command, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, command, stderr: '' });
        return stdout;
      };

      const [copyIt = '', askKeys = '', openIt = '', saveIt = '', ...more] = typedAfter('$', sheet);
      expect(more).toEqual([]);
      run(copyIt);
      const pragma = run(askKeys, `${keyOn(sheet)}\n`);
      expect(pragma).toMatch(/^PRAGMA key = "x'[0-9a-f]{64}'";\n$/u);
      const [pasted, integrity = '', ...questions] = typedAfter('sqlite>', sheet);
      expect(pasted).toBe('PRAGMA key = …');
      expect(run(openIt, `${pragma}${integrity}\n`)).toBe('ok\n');
      const answers = questions.map((question) =>
        run(openIt, `${pragma}${question}\n`).replace(/^ok\n/u, '').trim().split('\n'),
      );
      const [requests = [], breaches = [], documents = []] = answers;
      expect(requests.map((row) => row.split('|')[0])).toEqual(['SAR-2026-0001', 'SAR-2026-0002', 'SAR-2026-0003']);
      expect(requests.map((row) => row.split('|')[1])).toContain('Żaneta Kołodziejczyk');
      expect(breaches[0]).toContain(payslips.title);
      const [title, path = '', key = ''] = documents[0]?.split('|') ?? [];
      expect(title).toBe('Tenancy file');
      run(saveIt.replace('PATH', path).replace('KEY', key));
      expect(await readFile(join(desk, 'document.out'), 'utf8')).toBe(letter);
      rows += requests.length + breaches.length + documents.length;
    }
    proved(
      15,
      `a copied folder, locked and in use, opened by following the printed sheet: ${rows} rows and 2 documents read with stock SQLCipher ${versionOf(sqlCipher.path)}, 0 differences`,
    );
  },
);

function versionOf(path: string): string {
  return execFileSync(path, [':memory:'], { input: 'PRAGMA cipher_version;\n', encoding: 'utf8' }).trim();
}

test('the opener works out the same key as Docket, for any register, also in the middle of a change of keys', async () => {
  await using d = await openDocket();
  const times = rounds(5, 300);
  for (let time = 0; time < times; time += 1) {
    const keyFile = await readKeyFile(d.path);
    const keys = await unlockWithRecoveryKey(keyFile, d.recoveryKey);
    const opened = openKeys(d.path, d.recoveryKey);
    expect(opened.dataKey.equals(Buffer.from(keys.dataKey))).toBe(true);
    const folder = await place('epoch');
    const rotated = await rotateKeys(keyFile, keys, { newId: randomUUID });
    await writeKeyFile(folder, rotated.keyFile);
    const between = openKeys(folder, d.recoveryKey);
    expect(between.dataKey.equals(Buffer.from(rotated.keys.dataKey))).toBe(true);
    expect(between.before?.equals(Buffer.from(keys.dataKey))).toBe(true);
    await rm(folder, { recursive: true });
  }
});

test('the opener gives back every document as it was, whatever its length, and never a damaged one', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  const register = registerOf(d);
  for (const length of [0, 1, 15, 16, 17, 1_048_575, 1_048_576, 1_048_577, 2_500_003]) {
    const content = randomBytes(length);
    const sealed = await upload(d, 'any.bin', content);
    const { document } = await d.docket.documents.attachDocument({ reference: 'SAR-2026-0001', upload: sealed });
    const object = register.raw
      .prepare<[string], { path: string; key: Buffer }>(
        'SELECT v.path, v.key FROM document JOIN vault_object v ON v.id = vault_object_id WHERE document.id = ?',
      )
      .get(document.id);
    if (object === undefined) throw new Error('The document has an object.');
    const file = join(d.path, 'vault', object.path);
    const parts: Buffer[] = [];
    openDocument(file, object.key, (part) => parts.push(Buffer.from(part)));
    expect(Buffer.concat(parts).equals(content)).toBe(true);
    const damaged = join(await place('damaged'), 'object');
    const bytes = await readFile(file);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    await writeFile(damaged, bytes);
    expect(() => openDocument(damaged, object.key, () => {})).toThrow(/damaged/u);
    await writeFile(damaged, (await readFile(file)).subarray(0, -1));
    expect(() => openDocument(damaged, object.key, () => {})).toThrow(/damaged|cut short/u);
  }
});

test('the opener says what is wrong with a key, and changes nothing', async () => {
  await using d = await openDocket();
  await using other = await openDocket({ regime: 'eu-gdpr', calendar: 'IE', timeZone: 'Europe/Dublin' });
  expect(() => openKeys(d.path, other.recoveryKey)).toThrow('This recovery key does not open this register.');
  expect(() => openKeys(d.path, d.recoveryKey.slice(0, -1))).toThrow('14 groups of 4');
  const swapped = d.recoveryKey.replace(/^(.)/u, (first) => (first === '7' ? '8' : '7'));
  expect(() => openKeys(d.path, swapped)).toThrow('A character of the recovery key is wrong.');
});
