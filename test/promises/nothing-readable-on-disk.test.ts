import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRouterClient } from '@orpc/server';
import { lock } from '../../main/core/session/lock-register.ts';
import { router } from '../../main/core/router.ts';
import { testContext } from '../support/open-docket.ts';
import { secrets } from './invented-secrets.ts';
import { proved } from './promise.ts';
import { filesBelow, printableRuns, tracesBelow } from './readable-traces.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'docket-readable-'))));
afterAll(async () => await rm(folder, { recursive: true, force: true }));

const looked = { times: 0, files: new Set<string>() };

/** Nothing that was typed is in any file, and nothing that reads like a sentence is in the files that hold it. */
function expectNothingReadable(below: string): void {
  expect(tracesBelow(below, secrets)).toEqual([]);
  looked.times += 1;
  for (const file of filesBelow(below)) looked.files.add(file);
  for (const file of filesBelow(below).filter((name) => /\.db|[/\\](?:vault|inbox)[/\\]/u.test(name))) {
    expect(printableRuns(readFileSync(file), 28), basename(file)).toEqual([]);
  }
}

test(
  'a day’s work leaves nothing readable on the disk: at work, locked, killed, and opened again',
  { timeout: 300_000 },
  async () => {
    const work = join(folder, 'work');
    const places = {
      TMPDIR: join(work, 'tmp'),
      HOME: join(work, 'home'),
      cwd: join(work, 'here'),
      registers: join(work, 'registers'),
      second: join(work, 'second place'),
      said: join(work, 'said'),
    };
    for (const place of Object.values(places)) mkdirSync(place, { recursive: true });
    const stderr = join(places.said, 'stderr.txt');
    writeFileSync(stderr, '');
    const script = join(import.meta.dirname, 'work-until-killed.ts');
    const child = spawn(process.execPath, [script, places.registers, places.second], {
      cwd: places.cwd,
      env: {
        PATH: process.env['PATH'],
        HOME: places.HOME,
        TMPDIR: places.TMPDIR,
        TMP: places.TMPDIR,
        TEMP: places.TMPDIR,
      },
    });
    child.stderr.on('data', (bytes: Buffer) => appendFileSync(stderr, bytes));
    const steps: string[] = [];
    let path = '';
    try {
      for await (const line of createInterface({ input: child.stdout })) {
        const step: { readonly kind: string; readonly path: string } = JSON.parse(line);
        steps.push(step.kind);
        path = step.path;
        if (step.kind === 'packing') break;
        expectNothingReadable(work);
        if (step.kind === 'fetched') expect(filesIn(path, 'exports')).toEqual([]);
        child.stdin.write('looked\n');
      }
    } finally {
      child.kill('SIGKILL');
    }
    await once(child, 'close');
    const said = readFileSync(stderr, 'utf8');
    expect(steps, said).toEqual(['fetched', 'locked', 'backed up', 'packing']);
    const memory = filesIn(places.registers, '.docket').map((file) => basename(file).replace(/-.*|\..*/u, ''));
    expect(memory).toEqual(expect.arrayContaining(['heads', 'guesses']));
    expect(filesIn(places.registers, join('.docket', 'reminders'))).toHaveLength(1);
    expect(filesIn(path, join('vault', 'incoming')).length).toBeGreaterThan(0);
    expect(filesIn(path, 'exports')).toHaveLength(1);
    expectNothingReadable(work);

    const context = testContext(places.registers, '2026-11-25T10:00:00Z');
    const docket = createRouterClient(router, { context });
    await docket.session.chooseRegister({ path });
    await docket.session.unlockRegister({ passphrase: secrets.passphrase });
    expect(filesIn(path, join('vault', 'incoming'))).toEqual([]);
    expect(filesIn(path, 'exports')).toEqual([]);
    expect((await docket.requests.listRequests({ words: 'quillfeather', view: 'all' })).total).toBe(2);
    expect((await docket.check.checkRegister()).passed).toBe(true);
    expectNothingReadable(work);
    await lock(context);
    expectNothingReadable(work);
    const kinds = [
      'register.db',
      'register.db-wal',
      'vault',
      'inbox',
      'exports',
      'backups',
      'second place',
      '.docket',
      'stderr.txt',
    ];
    const seen = kinds.filter((kind) => [...looked.files].some((file) => file.split(/[/\\]/u).includes(kind)));
    expect(seen).toEqual(kinds);
    proved(
      9,
      `${Object.keys(secrets).length} texts typed, ${looked.files.size} files read in ${looked.times} looks (${seen.join(', ')}): 0 traces`,
    );
  },
);

function filesIn(path: string, under: string): readonly string[] {
  return existsSync(join(path, under)) ? filesBelow(join(path, under)) : [];
}

test('the search for traces finds each form that it looks for', () => {
  const planted = join(folder, 'planted');
  mkdirSync(planted, { recursive: true });
  const text = secrets.note;
  const noise = Buffer.alloc(4_097, 0xe7);
  const zip = Buffer.alloc(30);
  zip.write('PK\u0003\u0004', 'latin1');
  const forms: readonly (readonly [string, Buffer])[] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', Buffer.from(text.toUpperCase())],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ['UTF-16BE', Buffer.from(text, 'utf16le').swap16()],
    ['hex', Buffer.from(Buffer.from(text).toString('hex'))],
    ['percent', Buffer.from(encodeURIComponent(`x ${text}`))],
    ...['', 'a', 'ab'].map(
      (before, shift) =>
        [`base64 shifted by ${shift}`, Buffer.from(Buffer.from(`${before}${text}after`).toString('base64'))] as const,
    ),
    ['UTF-8', Buffer.concat([zip, deflateRawSync(text)])],
    ['UTF-8', Buffer.concat([Buffer.from('stream\r\n'), deflateSync(text)])],
  ];
  for (const [at, [form, bytes]] of forms.entries()) {
    writeFileSync(join(planted, `${at}.bin`), Buffer.concat([noise, bytes, at < 9 ? noise : Buffer.alloc(0)]));
    expect(tracesBelow(planted, secrets)).toContainEqual({ file: `${at}.bin`, secret: 'note', form });
  }
  writeFileSync(join(planted, `${secrets.fileName}.tmp`), '');
  expect(tracesBelow(planted, secrets)).toContainEqual({
    file: `${secrets.fileName}.tmp`,
    secret: 'fileName',
    form: 'UTF-8',
  });
  expect(printableRuns(Buffer.concat([noise, Buffer.from(text), noise]), 28)).toEqual([text]);
});
