import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walkSealsInThread } from '../../main/core/files/chain/walk-seals.ts';
import { entryMac, nextAuditKey } from '../../main/core/files/chain/audit-seal.ts';
import { builtWorkers } from '../../main/hosts/places.ts';
import { renderPage } from '../../main/core/files/pictures/open-pages.ts';
import { pagesPdf } from '../files/pictures/hand-made-pdf.ts';
import { builtProgram } from '../support/built-docket.ts';
import { driveLoopback } from '../support/drive-loopback.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { startLoopback } from '../support/start-loopback.ts';
import { upload } from '../support/upload.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';

const passphrase = 'seven lighthouses in the fog';
const fixtures = join(import.meta.dirname, '..', 'fixtures', 'letters');
const binding = join('node_modules', 'better-sqlite3', 'prebuilds', `${process.platform}-${process.arch}.node`);
const parts = ['main', 'host'] as const;

let folder: string;
/** What is installed where Docket was not built: the build, and beside it SQLite's binding and the opener. No library. */
let app: string;

beforeAll(async () => {
  const checkout = join(dirname(builtProgram('docket')), '..', '..');
  folder = await mkdtemp(join(tmpdir(), 'docket-built-'));
  app = join(folder, 'app');
  await mkdir(app);
  for (const path of ['package.json', 'out/host', 'out/main', 'out/renderer', 'main/hosts/recovery', binding])
    await cp(join(checkout, path), join(app, path), { recursive: true });
});

afterAll(async () => await rm(folder, { recursive: true, force: true }));

async function docket(args: readonly string[], stdin = '') {
  const child = spawn(process.execPath, [join(app, 'out', 'host', 'docket.js'), ...args], {
    cwd: folder,
    env: { HOME: folder, DOCKET_PASSPHRASE: passphrase, DOCKET_ARGON_MIB: '64', DOCKET_REGISTERS: folder },
  });
  child.stdin.end(stdin);
  const [out, wrong] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(wrong, args.join(' ')).toBe('');
  return JSON.parse(out); // the command answers any JSON
}

async function at(register: string, ...args: string[]) {
  return await docket([...args, '--register', join(folder, register), '--json']);
}

async function create(register: string) {
  const about = ['--organisation', 'Harbour Co', '--regime', 'eu-gdpr', '--calendar', 'IE'];
  return await at(register, 'create', ...about, '--time-zone', 'Europe/Dublin');
}

async function secretIn(file: string, secret: string): Promise<string> {
  await writeFile(join(folder, file), `${secret}\n`);
  return file;
}

test('where no library is installed, the built command takes letters to a sealed pack', async () => {
  await create('Letters.docket');
  const letter = await at('Letters.docket', 'log', join(fixtures, 'templates', 'en-access-default.eml'));
  expect(letter).toMatchObject({ reference: 'SAR-2026-0001', rights: ['access', 'portability'], due: '2026-04-02' });
  const outlook = ['--rights', 'access', '--received', '2026-03-05'];
  expect(await at('Letters.docket', 'log', join(fixtures, 'msg', 'attachmentFiles.msg'), ...outlook)).toMatchObject({
    reference: 'SAR-2026-0002',
  });
  await writeFile(join(folder, 'notes.txt'), 'What was seen.');
  await at('Letters.docket', 'attach', 'SAR-2026-0001', 'notes.txt', '--decision', 'disclose');
  const opens = await secretIn('pack.txt', 'a pack of its own');
  // Its register has no information sheet yet, which only an answer with data needs.
  await at(
    'Letters.docket',
    'pack',
    'SAR-2026-0002',
    '--holds',
    'no',
    '--out',
    'pack.zip',
    '--pack-passphrase-file',
    opens,
  );
  const zip = new ZipReader(new Uint8ArrayReader(await readFile(join(folder, 'pack.zip'))), {
    password: 'a pack of its own',
  });
  expect((await zip.getEntries()).map(({ filename }) => filename)).toContain('01 Start here.pdf');
});

test('where no library is installed, the built command reports, prints, dates, backs up and changes keys', async () => {
  const { intakeKey } = await create('Year.docket');
  await at('Year.docket', 'log', join(fixtures, 'templates', 'en-access-default.eml'));
  const year = ['--from', '2026-01-01', '--to', '2026-12-31'];
  const made = {
    'report.xlsx': ['report', '--format', 'xlsx', ...year],
    'report.pdf': ['report', '--format', 'pdf', ...year],
    'record.pdf': ['print', 'SAR-2026-0001', '--language', 'de'],
    'drill.pdf': ['drill'],
    'log.jsonl': ['audit', 'export'],
  };
  await at('Year.docket', 'backup');
  for (const [out, args] of Object.entries(made)) await at('Year.docket', ...args, '--out', out);
  await at('Year.docket', 'reminders', '--ics', 'dates.ics');
  const beginnings = Object.fromEntries(
    [...Object.keys(made), 'dates.ics'].map((name) => [name, readFileSync(join(folder, name), 'latin1').slice(0, 5)]),
  );
  expect(beginnings).toMatchObject({
    'report.xlsx': 'PK\u0003\u0004\u0014',
    'report.pdf': '%PDF-',
    'record.pdf': '%PDF-',
    'drill.pdf': '%PDF-',
    'dates.ics': 'BEGIN',
  });
  const handler = ['--name', 'Tamsin Boyd', '--role', 'handler', '--new-passphrase-file'];
  await at('Year.docket', 'people', 'add', ...handler, await secretIn('handler.txt', 'nine kites above the harbour'));
  expect(await at('Year.docket', 'people', 'revoke', 'Tamsin Boyd')).toMatchObject({ copiesStayReadable: true });
  expect(await at('Year.docket', 'audit', 'verify')).toMatchObject({ passed: true });
  await writeFile(
    join(folder, 'seen.json'),
    JSON.stringify({ whatHappened: 'Two letters in one envelope.', noticedAt: '2026-11-20T09:00:00Z' }),
  );
  expect(await docket(['seal', 'seen.json', '--out', 'seen.sealed', '--intake', intakeKey])).toHaveProperty(
    'receiptCode',
  );
  const clock = { regime: 'eu-gdpr', calendar: 'FR', rights: ['access'] };
  expect(
    await docket(['deadline'], JSON.stringify({ ...clock, events: [{ type: 'received', on: '2024-01-31' }] })),
  ).toMatchObject({ due: '2024-02-29' });
});

test('where no library is installed, the built host opens its window and a register', async () => {
  await create('Window.docket');
  await using host = await startLoopback(folder, {
    script: join(app, 'out', 'host', 'loopback.js'),
    args: ['--register', join(folder, 'Window.docket')],
  });
  const driven = await driveLoopback(host.address);
  await driven.docket.session.unlockRegister({ passphrase });
  expect(await driven.docket.session.showStatus()).toMatchObject({ state: 'unlocked' });
  await driven.docket.session.lockRegister();
  driven.close();
});

test.each(parts)('every thread of out/%s does its work where no library is installed', async (part) => {
  const workers = builtWorkers(join(app, 'out', part));
  await using d = await openDocket();
  Object.assign(d.context.host, { workers });
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const letter = await upload(d, 'Simple.msg', await readFile(join(fixtures, 'msg', 'Simple.msg')));
  expect(await d.docket.documents.readUploadedLetter({ upload: letter })).toMatchObject({
    subject: expect.any(String) as string,
  });
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const { document } = await d.docket.documents.attachDocument({
    reference,
    upload: await upload(d, 'notes.txt', 'What was seen.'),
  });
  const decision = { decision: 'disclose', exemption: null, exemptionNote: null } as const;
  await d.docket.documents.decideDocument({ reference, documentIds: [document.id], ...decision });
  const last = async (steps: AsyncIterable<{ readonly kind: string }>) => {
    let kind: string | undefined;
    for await (const step of steps) ({ kind } = step);
    return kind;
  };
  expect(await last(await d.docket.packs.buildPack({ reference, holds: true, passphrase: 'a pack of its own' }))).toBe(
    'kept',
  );
  expect(await last(await d.docket.backups.makeBackup({}))).toBe('kept');
  const { id } = await d.docket.people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase });
  expect(await last(await d.docket.people.revokePerson({ id }))).toBe('removed');

  const seed = createHash('sha256').update('seed').digest();
  const walk = walkSealsInThread(workers.walkSeals, [{ fromSeq: 1, seed }]);
  expect(walk.check('0'.repeat(64), entryMac(seed, '0'.repeat(64)))).toBe(true);
  expect(Buffer.from((await walk.end()) ?? [])).toEqual(nextAuditKey(seed));

  const page = pagesPdf(['0 0 9 9 re f']);
  expect(await renderPage(page, 1, { dpi: 72 }, { worker: workers.drawPages })).toMatchObject({ count: 1, width: 200 });
});

test('a build asks for nothing but Node, is small, and brings no maps of its sources', () => {
  const asks = /^(?:import|export)\b[^"';]*from "([^"]+)"|^import "([^"]+)"|\b(?:import|__require)\("([^"]+)"\)/gmu;
  for (const part of parts) {
    const files = readdirSync(join(app, 'out', part), { recursive: true, encoding: 'utf8' });
    const code = files.filter((name) => name.endsWith('.js'));
    const asked = code.flatMap((name) =>
      Array.from(
        readFileSync(join(app, 'out', part, name), 'utf8').matchAll(asks),
        (found) => found[1] ?? found[2] ?? found[3]!,
      ),
    );
    const outside = asked.filter((name) => !name.startsWith('./') && !isBuiltin(name));
    expect(new Set(outside), part).toEqual(new Set(part === 'main' ? ['electron'] : []));
    const size = code.reduce((sum, name) => sum + statSync(join(app, 'out', part, name)).size, 0);
    expect(size, part).toBeLessThan(12 * 1024 * 1024);
    expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
  }
});

test('what `docket --help` loads is small: the core waits until a command needs it', () => {
  const host = join(app, 'out', 'host');
  const codeOf = (name: string) => readFileSync(join(host, name), 'utf8');
  const [program = ''] = readdirSync(host).filter((name) => /^program-[\w-]+\.js$/u.test(name));
  const loaded = new Set(['docket.js', program]);
  for (const name of loaded)
    for (const [, next = ''] of codeOf(name).matchAll(/^(?:import|export)\b[^"';]*"\.\/([^"]+)"/gmu)) loaded.add(next);
  expect(loaded.size).toBeGreaterThan(4);
  const size = Array.from(loaded).reduce((sum, name) => sum + codeOf(name).length, 0);
  expect(size, Array.from(loaded).join(' ')).toBeLessThan(500_000);
});
