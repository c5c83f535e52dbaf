import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { isDefinedError, safe } from '@orpc/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../main/core/register/open-database.ts';
import { lock } from '../../main/core/register/lock-register.ts';
import { router } from '../../main/core/router.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket, testContext, testHost } from '../support/open-docket.ts';

let scratch: string;
let original: string;
let dataKey: Uint8Array;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'docket-open-'));
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  const register = d.context.session.open;
  if (register?.kind !== 'officer') throw new Error('The DPO opens the register.');
  dataKey = Uint8Array.from(register.keys.dataKey);
  await d.docket.register.lockRegister();
  original = join(scratch, 'original');
  await cp(d.path, original, { recursive: true });
});

afterAll(async () => await rm(scratch, { recursive: true, force: true }));

async function copyOf(name: string): Promise<string> {
  const folder = join(scratch, name);
  await cp(original, folder, { recursive: true });
  return folder;
}

async function fingerprints(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [
        file,
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ]),
    ),
  );
}

async function refusal(
  folder: string,
  passphrase = dpoPassphrase,
): Promise<{ reason: string; sentence: string } | undefined> {
  const context = testContext(scratch, '2026-11-25T09:12:00Z');
  const docket = createRouterClient(router, { context });
  context.session.path = folder;
  const { error } = await safe(docket.register.unlockRegister({ passphrase }));
  await lock(context);
  return isDefinedError(error) && error.code === 'CANNOT_OPEN' ? error.data : undefined;
}

const damage: readonly (readonly [string, string, (folder: string) => Promise<void>])[] = [
  ['the key file is missing', 'key-file-missing', async (folder) => await rm(join(folder, 'keys.json'))],
  [
    'the key file is damaged',
    'key-file-damaged',
    async (folder) => await writeFile(join(folder, 'keys.json'), '{"format":1,'),
  ],
  ['the register file is missing', 'register-file-missing', async (folder) => await rm(join(folder, 'register.db'))],
  [
    'the register file is empty',
    'register-file-empty',
    async (folder) => await truncate(join(folder, 'register.db'), 0),
  ],
  [
    'the register file is another file',
    'not-a-register',
    async (folder) => await writeFile(join(folder, 'register.db'), 'Dear sir or madam, '.repeat(1000)),
  ],
  [
    'the register is from a newer version',
    'newer-version',
    async (folder) => {
      const database = openDatabase(join(folder, 'register.db'), dataKey, {
        nativeBinding: testHost(scratch).nativeBinding,
        holding: 'alone',
      });
      database.pragma('user_version = 99');
      database.close();
    },
  ],
  [
    'the folder holds no register',
    'no-register-here',
    async (folder) => {
      await rm(folder, { recursive: true });
      await mkdir(folder);
    },
  ],
];

test.each(damage)('says in its own words that %s, and touches no file', async (what, reason, harm) => {
  const folder = await copyOf(what.replaceAll(' ', '-'));
  await harm(folder);
  const before = await fingerprints(folder);
  expect((await refusal(folder))?.reason).toBe(reason);
  expect(await fingerprints(folder)).toEqual(before);
});

test('says that a passphrase is wrong and touches no file', async () => {
  const folder = await copyOf('wrong');
  const before = await fingerprints(folder);
  expect((await refusal(folder, 'not the right passphrase'))?.reason).toBe('wrong-passphrase');
  expect(await fingerprints(folder)).toEqual(before);
});

test('says that the register is open elsewhere', async () => {
  const folder = await copyOf('elsewhere');
  const holder = openDatabase(join(folder, 'register.db'), dataKey, {
    nativeBinding: testHost(scratch).nativeBinding,
    holding: 'alone',
  });
  expect((await refusal(folder))?.reason).toBe('open-elsewhere');
  holder.close();
  expect(await refusal(folder)).toBeUndefined();
});

test('gives every way of not opening its own sentence', async () => {
  const sentences = new Set<string>();
  for (const [what, , harm] of damage) {
    const folder = await copyOf(`sentence-${what.replaceAll(' ', '-')}`);
    await harm(folder);
    sentences.add((await refusal(folder))?.sentence ?? '');
  }
  expect(sentences.size).toBe(damage.length);
  expect([...sentences].every((sentence) => sentence.length > 40)).toBe(true);
});

test('opens with the recovery key, however it is typed', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  await d.docket.register.lockRegister();
  expect(
    await d.docket.register.unlockWithRecoveryKey({
      recoveryKey: `  ${d.recoveryKey.toLowerCase().replaceAll('-', ' ')} `,
    }),
  ).toEqual({ role: 'dpo' });
  expect((await d.docket.requests.listRequests({})).total).toBe(1);
});

test('answers nothing about cases while it is locked', async () => {
  await using d = await openDocket();
  await d.docket.register.lockRegister();
  for (const call of [
    d.docket.requests.listRequests({}),
    d.docket.people.listPeople(),
    d.docket.reports.showFigures({ from: '2026-01-01', to: '2026-12-31' }),
  ]) {
    expect((await safe(call as Promise<unknown>)).error).toMatchObject({ code: 'LOCKED' });
  }
});

test('refuses a folder that holds something already, and a passphrase that is guessed first', async () => {
  await using d = await openDocket();
  const again = {
    organisation: 'Other Co',
    regime: 'eu-gdpr',
    calendar: 'IE',
    timeZone: 'Europe/Dublin',
    personName: 'Ada',
    path: d.path,
  } as const;
  expect((await safe(d.docket.register.createRegister({ ...again, passphrase: dpoPassphrase }))).error).toMatchObject({
    code: 'FOLDER_TAKEN',
  });
  expect(
    (await safe(d.docket.register.createRegister({ ...again, path: join(d.folder, 'new'), passphrase: 'short' })))
      .error,
  ).toMatchObject({ code: 'WEAK_PASSPHRASE' });
});
