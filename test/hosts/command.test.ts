import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtProgram } from '../support/built-docket.ts';

const command = builtProgram('docket');
const letters = new URL('../fixtures/letters/templates/', import.meta.url).pathname;
const officer = 'seven lighthouses in the fog';

let folder: string;
let register: string;
let intakeKey: string;

type Answered = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

async function docket(
  args: readonly string[],
  { stdin = '', passphrase = officer }: { stdin?: string; passphrase?: string } = {},
): Promise<Answered> {
  const child = spawn(process.execPath, [command, ...args], {
    cwd: folder,
    env: { ...process.env, DOCKET_PASSPHRASE: passphrase, DOCKET_ARGON_MIB: '64', DOCKET_REGISTERS: folder },
  });
  child.stdin.end(stdin);
  const gather = async (stream: AsyncIterable<Buffer>) => {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part);
    return Buffer.concat(parts).toString();
  };
  const [stdout, stderr, code] = await Promise.all([
    gather(child.stdout),
    gather(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { code, stdout, stderr };
}

async function answer(...args: string[]) {
  const { code, stdout, stderr } = await docket([...args, '--register', register, '--json']);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-command-'));
  register = join(folder, 'Harbour Co.docket');
  await writeFile(join(folder, 'manager.txt'), 'eleven herons over the weir\n');
  await writeFile(join(folder, 'pack.txt'), 'a pack of its own\n');
  const made = await answer(
    'create',
    '--organisation',
    'Harbour Co',
    '--regime',
    'eu-gdpr',
    '--calendar',
    'IE',
    '--time-zone',
    'Europe/Dublin',
  );
  expect(Object.keys(made)).toEqual(['path', 'recoveryKey', 'intakeKey']);
  intakeKey = made.intakeKey;
});

afterAll(async () => await rm(folder, { recursive: true, force: true }));

test('takes a letter to a sealed pack, as a script would', async () => {
  const logged = await answer('log', join(letters, 'en-access-default.eml'));
  expect(logged).toMatchObject({
    reference: 'SAR-2026-0001',
    rights: ['access', 'portability'],
    language: 'en',
    chaser: false,
    receivedOn: '2026-03-02',
    due: '2026-04-02',
    noticeBy: '2026-04-02',
  });
  const chaser = await answer('log', join(letters, 'en-admonition.eml'));
  expect(chaser).toMatchObject({ reference: 'SAR-2026-0001', rights: [], chaser: true });
  const extended = await answer('record', 'SAR-2026-0001', 'extended', '--on', '2026-03-20', '--reason', 'complexity');
  expect(extended).toMatchObject({ due: '2026-06-02', extended: true });
  await writeFile(join(folder, 'notes.txt'), 'What was seen.');
  await writeFile(join(folder, 'advice.txt'), 'Privileged.');
  await answer('attach', 'SAR-2026-0001', join(folder, 'notes.txt'), '--decision', 'disclose');
  const [withheld] = await answer(
    'attach',
    'SAR-2026-0001',
    join(folder, 'advice.txt'),
    '--decision',
    'withhold',
    '--exemption',
    'third-party',
  );
  expect(withheld).toMatchObject({ decision: 'withhold', exemption: 'third-party' });
  await writeFile(join(folder, 'lease.txt'), 'Still to be read.');
  await answer('attach', 'SAR-2026-0001', join(folder, 'lease.txt'));
  const waiting = (await answer('show', 'SAR-2026-0001')).documents.filter(
    (document: { decision: string | null; source: string }) =>
      document.decision === null && document.source === 'attached',
  );
  // A reminder is no document for the answer.
  expect(waiting.map(({ title }: { title: string }) => title)).toEqual(['lease']);
  const refused = await docket([
    'pack',
    'SAR-2026-0001',
    '--holds',
    'yes',
    '--out',
    'pack.zip',
    '--pack-passphrase-file',
    'pack.txt',
    '--register',
    register,
  ]);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.stderr)).toMatchObject({ error: { code: 'PACK_STOPPED' } });
});

test('lists, searches and shows cases', async () => {
  expect((await answer('list')).map(({ reference }: { reference: string }) => reference)).toEqual(['SAR-2026-0001']);
  expect(await answer('search', 'okonjo')).toHaveLength(1);
  expect(await answer('search', 'nobody')).toEqual([]);
});

test('adds a right to a case and prints its record in a chosen language', async () => {
  const added = await answer(
    'record',
    'SAR-2026-0001',
    'rights-added',
    '--on',
    '2026-03-21',
    '--rights',
    'automated-decision',
  );
  expect(added.rights).toContain('automated-decision');
  const printed = await answer('print', 'SAR-2026-0001', '--out', 'record.pdf', '--language', 'fr');
  const pdf = await readFile(join(folder, 'record.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(printed).toEqual({ file: 'record.pdf', size: pdf.length, pages: expect.any(Number) as number });
  const unknown = await docket([
    'print',
    'SAR-2026-0001',
    '--out',
    'x.pdf',
    '--language',
    'tlh',
    '--register',
    register,
  ]);
  expect([unknown.code, JSON.parse(unknown.stderr).error.code]).toEqual([2, 'LANGUAGE_UNKNOWN']);
});

test('seals a report without a passphrase, which the officer then opens', async () => {
  await writeFile(
    join(folder, 'report.json'),
    JSON.stringify({ whatHappened: 'Two letters in one envelope.', noticedAt: '2026-11-20T09:00:00Z' }),
  );
  const sealed = await docket(
    ['seal', 'report.json', '--out', join(register, 'inbox', 'from-parking.sealed'), '--intake', intakeKey, '--json'],
    { passphrase: '' },
  );
  expect(sealed.code).toBe(0);
  const [row] = await answer('inbox');
  expect(row).toMatchObject({ receiptCode: JSON.parse(sealed.stdout).receiptCode, status: 'new' });
  expect(await answer('inbox', 'open', row.id)).toMatchObject({
    report: { whatHappened: 'Two letters in one envelope.' },
  });
  expect((await readFile(join(register, 'inbox', 'from-parking.sealed'))).includes('envelope')).toBe(false);
});

test('lets a manager export the report and nothing else', async () => {
  expect(
    await answer('people', 'add', '--name', 'Ines Falk', '--role', 'manager', '--new-passphrase-file', 'manager.txt'),
  ).toMatchObject({ role: 'manager' });
  expect(await answer('people', 'list')).toHaveLength(2);
  const manager = { passphrase: 'eleven herons over the weir' };
  for (const format of ['xlsx', 'pdf']) {
    const out = join(folder, `report.${format}`);
    const report = await docket(
      [
        'report',
        '--from',
        '2026-01-01',
        '--to',
        '2026-12-31',
        '--format',
        format,
        '--out',
        out,
        '--register',
        register,
        '--json',
      ],
      manager,
    );
    expect(report.code).toBe(0);
    expect((await stat(out)).size).toBeGreaterThan(5_000);
  }
  const refused = await docket(['list', '--register', register], manager);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(JSON.parse(refused.stderr)).toMatchObject({ error: { code: 'FORBIDDEN' } });
});

test('counts clocks in bulk; a bad line names its field and stops no other', async () => {
  const good = {
    regime: 'eu-gdpr',
    calendar: 'FR',
    rights: ['access'],
    events: [{ type: 'received', on: '2024-01-31' }],
  };
  const lines = [
    good,
    { ...good, regime: 'xx' },
    { ...good, events: [{ type: 'received', on: '2026-02-30' }] },
    good,
  ].map((line) => JSON.stringify(line));
  const { code, stdout, stderr } = await docket(['deadline'], { stdin: [...lines, '{broken'].join('\n') });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ due, error }) => due ?? error.field ?? error.code)).toEqual([
    '2024-02-29',
    'regime',
    'events.0.on',
    '2024-02-29',
    'NOT_JSON',
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'DEADLINE_INPUT' } });
  const one = await docket(['deadline'], { stdin: JSON.stringify(good, null, 2) });
  expect(one.code).toBe(0);
  expect(JSON.parse(one.stdout)).toMatchObject({ due: '2024-02-29' });
});

test('answers wrong usage with 2, a refusal with 1, and words on stderr either way', async () => {
  await mkdir(join(folder, 'empty'));
  for (const [args, code, named] of [
    [['nonsense'], 2, 'USAGE'],
    [['log'], 2, 'USAGE'],
    [['list'], 2, 'REGISTER_NEEDED'],
    [['check', '--register', ''], 2, 'REGISTER_NEEDED'],
    [['list', '--register', join(folder, 'nowhere')], 1, 'FOLDER_MISSING'],
    [['list', '--register', join(folder, 'manager.txt')], 1, 'NOT_A_FOLDER'],
    [['list', '--register', join(folder, 'empty')], 1, 'NO_REGISTER_HERE'],
    [['log', join(folder, 'manager.txt'), '--register', register], 1, 'NO_RIGHT_FOUND'],
    [['record', 'SAR-2026-0001', 'sneezed', '--on', '2026-03-20', '--register', register], 2, 'EVENT_UNKNOWN'],
    [['show', 'SAR-2026-0404', '--register', register], 1, 'NOT_FOUND'],
    [
      ['create', '--organisation', 'X', '--regime', 'mars', '--calendar', 'IE', '--time-zone', 'UTC'],
      2,
      'REGIME_UNKNOWN',
    ],
  ] as const) {
    const answered = await docket(args);
    expect(answered, args.join(' ')).toMatchObject({ code, stdout: '' });
    expect(JSON.parse(answered.stderr).error.code, args.join(' ')).toBe(named);
  }
  const wrong = await docket(['list', '--register', register], { passphrase: 'not the right passphrase' });
  expect(JSON.parse(wrong.stderr)).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
});

test('reads the whole register back', async () => {
  expect(await answer('check')).toMatchObject({ passed: true });
});

test('renames, resets and takes away a key, and changes one’s own passphrase', { timeout: 120_000 }, async () => {
  await writeFile(join(folder, 'handler.txt'), 'nine kites above the harbour\n');
  await writeFile(join(folder, 'own.txt'), 'walnut ferry harpsichord\n');
  await answer('people', 'add', '--name', 'Tamsin Boyd', '--role', 'handler', '--new-passphrase-file', 'handler.txt');
  expect(await answer('people', 'rename', 'Tamsin Boyd', '--to', 'Tamsin Iro')).toMatchObject({ name: 'Tamsin Iro' });
  const { oneTimePassphrase } = await answer('people', 'reset', 'Tamsin Iro');
  const early = await docket(['list', '--register', register, '--json'], { passphrase: oneTimePassphrase });
  expect([early.code, JSON.parse(early.stderr).error]).toEqual([
    1,
    { code: 'ONE_TIME_PASSPHRASE', message: expect.stringContaining('docket people passphrase') },
  ]);
  const changed = await docket(
    ['people', 'passphrase', '--new-passphrase-file', 'own.txt', '--register', register, '--json'],
    { passphrase: oneTimePassphrase },
  );
  expect(changed.code).toBe(0);
  const removed = await answer('people', 'revoke', 'Tamsin Iro');
  expect(removed).toMatchObject({ name: 'Tamsin Iro', copiesStayReadable: true });
  expect(removed.recoveryKey).toMatch(/^(?:[0-9A-Z]{4}-){13}[0-9A-Z]{4}$/u);
  const out = await docket(['list', '--register', register, '--json'], { passphrase: 'walnut ferry harpsichord' });
  expect(out.code).toBe(1);
  expect((await answer('people', 'list', '--also-former')).map(({ name }: { name: string }) => name)).toContain(
    'Tamsin Iro',
  );
  const unknown = await docket(['people', 'revoke', 'Nobody', '--register', register, '--json'], {});
  expect(unknown.code).toBe(1);
});
