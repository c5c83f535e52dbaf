import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageBytes } from '../../main/core/files/pages/page-cipher.ts';
import { builtProgram } from '../support/built-docket.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';

const command = builtProgram('docket');
const cases = 24;

async function check(d: TestDocket, register: string, ...args: string[]) {
  const child = spawn(process.execPath, [command, 'check', '--register', register, '--json', ...args], {
    env: { ...process.env, DOCKET_PASSPHRASE: d.passphrase, DOCKET_REGISTERS: d.folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => (said.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said.err += part.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    code,
    answer: said.out === '' ? undefined : JSON.parse(said.out),
    error: said.err === '' ? undefined : JSON.parse(said.err).error,
  };
}

/** A locked register of some cases whose first page cannot be read: it does not open any more. */
async function damaged(d: TestDocket): Promise<Record<string, string>> {
  for (let logged = 0; logged < cases; logged += 1)
    await d.docket.requests.logRequest(newRequest({ body: 'A long letter. '.repeat(200) }));
  await d.docket.session.lockRegister();
  const file = join(d.path, 'register.db');
  const bytes = await readFile(file);
  bytes.write('damaged!', 700);
  bytes.write('damaged!', Math.floor(bytes.length / pageBytes / 2) * pageBytes + 700);
  await writeFile(file, bytes);
  return await filesOf(d.path);
}

async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const files = entries.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file, `${(await stat(file)).mtimeMs} ${(await readFile(file)).toString('base64')}`]),
    ),
  );
}

test('salvages a register that does not open into a new folder, and says as JSON what came back and what is lost', async () => {
  await using d = await openDocket();
  const before = await damaged(d);
  const shut = await check(d, d.path);
  expect([shut.code, shut.answer, shut.error.code]).toEqual([1, undefined, 'REGISTER_PAGE_DAMAGED']);

  const to = join(d.folder, 'Salvaged.docket');
  const { code, answer, error } = await check(d, d.path, '--repair-to', to);
  expect([code, error]).toEqual([0, undefined]);
  expect(answer).toMatchObject({ path: to, damagedPages: 2, backup: null, documents: { copied: 0, lost: [] } });
  const requests = answer.tables.find(({ table }: { table: string }) => table === 'request');
  expect(requests.rows + requests.lost).toBe(cases);
  expect(await readFile(answer.report, 'utf8')).toContain(`2 of ${answer.pages} pages could not be read`);
  expect(await filesOf(d.path)).toEqual(before);

  d.context.session.path = to;
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  const { total } = await d.docket.requests.listRequests({ view: 'all', limit: 1 });
  expect(total).toBe(requests.rows + answer.lostCases.length);
  await d.docket.session.lockRegister();
});

test('salvages into no folder that holds something or lies inside the register, and touches neither', async () => {
  await using d = await openDocket();
  const before = await damaged(d);
  const taken = join(d.folder, 'taken');
  await writeFile(taken, 'a file');
  const link = join(d.folder, 'link');
  await symlink(d.path, link);
  for (const [to, refusal] of [
    [taken, 'FOLDER_TAKEN'],
    [d.path, 'FOLDER_TAKEN'],
    [join(d.path, 'salvaged'), 'FOLDER_REFUSED'],
    [join(link, 'backups', 'salvaged'), 'FOLDER_REFUSED'],
  ] as const) {
    const { code, answer, error } = await check(d, d.path, '--repair-to', to);
    expect([code, answer, error.code], to).toEqual([1, undefined, refusal]);
    if (refusal === 'FOLDER_REFUSED') expect(error.message).toContain('inside the damaged register');
  }
  expect(await readFile(taken, 'utf8')).toBe('a file');
  expect(await filesOf(d.path)).toEqual(before);

  const wrong = await check(
    { ...d, passphrase: 'not the passphrase of this' },
    d.path,
    '--repair-to',
    join(d.folder, 'never'),
  );
  expect([wrong.code, wrong.error.code]).toEqual([1, 'WRONG_PASSPHRASE']);
  expect(existsSync(join(d.folder, 'never'))).toBe(false);
});

test('a register that opens and is not whole ends the check with 1, and the words say what is missing', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'visit notes.txt', 'What was seen.') });
  await d.docket.session.lockRegister();
  expect((await check(d, d.path)).code).toBe(0);
  await rm(join(d.path, 'vault'), { recursive: true });
  const { code, answer, error } = await check(d, d.path);
  expect([code, answer.passed, error.code]).toEqual([1, false, 'CHECK_FAILED']);
  expect(error.message).toContain('1 of 1 sealed files is missing or damaged; no case is.');
});
