import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtProgram } from '../../support/built-docket.ts';
import { driveLoopback } from '../../support/drive-loopback.ts';
import { startLoopback, type StartedLoopback } from '../../support/start-loopback.ts';

const passphrase = 'nine purple lanterns over harbour walls';
const asRoot = process.getuid?.() === 0;

let home: string;
const at = (name: string) => join(home, name);
const own = () => at('own');

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'docket-starts-'));
  for (const name of ['one.eml', 'two.msg', 'three.eml', 'notes.txt'])
    await writeFile(at(name), `Subject: ${name}\r\n\r\nwords of ${name}`);
  await using host = await first();
  const { docket, close } = await driveLoopback(host.address);
  await docket.session.createRegister({
    organisation: 'Harbour Co',
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
    personName: 'Maren Oduya',
    passphrase,
  });
  close();
});
afterAll(async () => await rm(home, { recursive: true, force: true, maxRetries: 5 }));

async function first(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<StartedLoopback> {
  return await startLoopback(home, { args, env: { DOCKET_PROFILE: own(), ...env } });
}

/** `docket serve` as the menu entry runs it, over the same folder of registers. */
function serve(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [builtProgram('docket'), 'serve', ...args], {
    cwd: home,
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      DOCKET_PROFILE: own(),
      DOCKET_REGISTERS: home,
      DOCKET_ARGON_MIB: '64',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const [stdout, stderr] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return { code: child.exitCode, stdout, stderr };
}

async function doorIn(profile: string): Promise<string> {
  return join(profile, (await readdir(profile)).find((name) => name.endsWith('.door')) ?? '');
}

const addressIn = (said: string) => / at (\S+)$/mu.exec(said)?.[1] ?? '';
const namesOf = (letters: readonly { readonly fileName: string }[]) => letters.map(({ fileName }) => fileName);

test('a second start hands its letters to the first and ends, and an officer finds them after unlocking', async () => {
  await using host = await first();
  const { docket } = await driveLoopback(host.address);
  const second = await ended(serve(['--no-open', 'one.eml', at('two.msg')]));
  expect(second).toMatchObject({ code: 0, stderr: '' });
  expect(second.stdout).toContain('Docket was running already and has taken 2 letters.');
  await expect(docket.letters.listHandedLetters()).rejects.toMatchObject({ code: 'LOCKED' });
  await docket.session.unlockRegister({ passphrase });
  expect(namesOf((await docket.letters.listHandedLetters()).letters)).toEqual(['one.eml', 'two.msg']);
  expect(host.said()).toBe('');
});

test('letters that the first start is given wait through a lock, whose process ends; one that was taken does not come back', async () => {
  await using host = await first([at('one.eml'), at('two.msg')]);
  const { docket } = await driveLoopback(host.address);
  await docket.session.unlockRegister({ passphrase });
  const [one] = (await docket.letters.listHandedLetters()).letters;
  await docket.letters.takeHandedLetter({ id: one?.id ?? '' });
  await docket.session.lockRegister();
  expect((await ended(serve(['--no-open', 'three.eml']))).code).toBe(0);
  await docket.session.unlockRegister({ passphrase });
  expect(namesOf((await docket.letters.listHandedLetters()).letters)).toEqual(['two.msg', 'three.eml']);
  await docket.letters.dismissHandedLetters();
  await docket.session.lockRegister();
  await docket.session.unlockRegister({ passphrase });
  expect((await docket.letters.listHandedLetters()).letters).toEqual([]);
});

test('a path that is no letter is said in words and by the exit code, and the rest is handed over', async () => {
  await using host = await first();
  const { docket } = await driveLoopback(host.address);
  const second = await ended(serve(['--no-open', 'gone.eml', 'notes.txt', 'one.eml', '.']));
  expect(second.code).toBe(2);
  const { error } = JSON.parse(second.stderr);
  expect(error.code).toBe('NO_LETTER');
  expect(error.message).toContain('“gone.eml” was not found, so it was not opened.');
  expect(error.message).toContain('“notes.txt” is not a letter');
  expect(error.message).toContain('is a folder');
  expect(error.message).not.toContain(home);
  expect(second.stdout).toContain('has taken the letter.');
  await docket.session.unlockRegister({ passphrase });
  const { letters, refused } = await docket.letters.listHandedLetters();
  expect(namesOf(letters)).toEqual(['one.eml']);
  expect(refused).toHaveLength(3);
});

test('a start with a path that is no letter serves all the same, says so at once, and ends with 2', async () => {
  const child = serve(['--no-open', 'gone.eml'], {
    DOCKET_REGISTERS: at('elsewhere'),
    DOCKET_PROFILE: at('elsewhere'),
  });
  await once(child.stderr!, 'data');
  await once(child.stdout!, 'data');
  child.kill('SIGTERM');
  expect((await ended(child)).code).toBe(2);
});

test('of five starts at the same instant exactly one serves, and it has the letters of all', async () => {
  const env = { DOCKET_REGISTERS: at('raced'), DOCKET_PROFILE: at('raced-profile') };
  const names = ['a.eml', 'b.eml', 'c.eml', 'd.eml', 'e.eml'];
  await mkdir(at('raced'));
  for (const name of names) await writeFile(at(name), `Subject: ${name}\r\n\r\nwords`);
  const starts = names.map((name) => serve(['--no-open', name], env));
  const codes = starts.map(async (start) => (await ended(start)).code);
  await expect.poll(() => starts.filter(({ exitCode }) => exitCode === null), { timeout: 120_000 }).toHaveLength(1);
  const address = addressIn((await ended(serve(['--no-open'], env))).stdout);
  const { docket } = await driveLoopback(address);
  await docket.session.createRegister({
    organisation: 'Raced Co',
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
    personName: 'Maren Oduya',
    passphrase,
  });
  await docket.session.unlockRegister({ passphrase });
  expect(namesOf((await docket.letters.listHandedLetters()).letters).toSorted()).toEqual(names);
  for (const start of starts) start.kill('SIGTERM');
  expect(await Promise.all(codes)).toEqual([0, 0, 0, 0, 0]);
});

test('a first start that was killed is in nobody’s way', async () => {
  const host = await first();
  host.host.kill('SIGKILL');
  await host.ended;
  await using next = await first();
  await driveLoopback(next.address);
  expect((await ended(serve(['--no-open']))).stdout).toContain('Docket was running already.');
});

test('a start beside a first that is just ending waits for its end and serves itself', async () => {
  const host = await first();
  const { docket } = await driveLoopback(host.address);
  await docket.session.unlockRegister({ passphrase });
  host.host.kill('SIGTERM');
  await using next = await first([at('one.eml')]);
  expect(await host.ended).toEqual([0, null]);
  const again = await driveLoopback(next.address);
  await again.docket.session.unlockRegister({ passphrase });
  expect(namesOf((await again.docket.letters.listHandedLetters()).letters)).toEqual(['one.eml']);
});

test('a second start gets an address of its own, which opens the same window once and leaves the first one its key', async () => {
  await using host = await first();
  const window = await driveLoopback(host.address);
  const addresses: string[] = [];
  for (const _ of [1, 2]) addresses.push(addressIn((await ended(serve(['--no-open']))).stdout));
  for (const address of addresses) {
    const further = await driveLoopback(address);
    expect((await further.docket.session.showStatus()).state).toBe('locked');
    await expect(driveLoopback(address)).rejects.toThrow('The door answered 401.');
  }
  await window.docket.session.unlockRegister({ passphrase });
  await window.docket.session.lockRegister();
  const later = addressIn((await ended(serve(['--no-open']))).stdout);
  expect((await (await driveLoopback(later)).docket.session.showStatus()).state).toBe('locked');
});

test('starts that name a register, or the demo, are another Docket than those that name none', async () => {
  await using _host = await first();
  await using named = await first(['--register', at('Harbour Co.docket')]);
  expect(named.address).not.toBe('');
  const second = await ended(serve(['--no-open', '--register', 'Harbour Co.docket']));
  expect(addressIn(second.stdout)).toContain(new URL(named.address).host);
});

test.skipIf(process.platform === 'win32')(
  'a first start without a window is made to open one on the desktop of the second',
  async () => {
    await using host = await first([], { PATH: at('nothing') });
    const bin = at('bin');
    await mkdir(bin);
    // Stands for the usual browser: it keeps what it was asked to open, and where.
    await writeFile(join(bin, 'xdg-open'), `#!/bin/sh\necho "$1 $DISPLAY" >> ${at('opened')}\n`);
    await chmod(join(bin, 'xdg-open'), 0o755);
    const env = { DISPLAY: ':77' };
    const before = await ended(serve([], env));
    expect(before.stdout).toContain('Docket is open at http');
    expect(before.stderr).toContain('No display or browser was found');
    host.host.kill('SIGTERM');
    await host.ended;
    await using seeing = await first([], { PATH: bin });
    const second = await ended(serve(['one.eml'], env));
    expect(second).toEqual({ code: 0, stdout: 'Docket was running already and has taken the letter.\n', stderr: '' });
    await expect.poll(async () => await readFile(at('opened'), 'utf8').catch(() => '')).toMatch(/ :77\n$/u);
    const page = fileURLToPath((await readFile(at('opened'), 'utf8')).split(' ', 1)[0] ?? '');
    const address = /url=([^"]+)"/u.exec(await readFile(page, 'utf8'))?.[1] ?? '';
    expect(new URL(address).host).toBe(new URL(seeing.address).host);
    const { docket } = await driveLoopback(address);
    await expect.poll(async () => await readFile(page, 'utf8').catch(() => 'gone')).toBe('gone');
    await docket.session.unlockRegister({ passphrase });
    expect(namesOf((await docket.letters.listHandedLetters()).letters)).toEqual(['one.eml']);
  },
);

test.skipIf(process.platform === 'win32')('only this user can reach the first start', async () => {
  const profile = at('private');
  await using _host = await first([], { DOCKET_PROFILE: profile });
  expect((await stat(profile)).mode & 0o777).toBe(0o700);
  const socket = await doorIn(profile);
  expect((await stat(socket)).mode & 0o777).toBe(0o600);
  if (!asRoot) return;
  const knock = `require('node:net').connect(process.argv[1]).on('error', (e) => console.log(e.code)).on('connect', () => console.log('in'))`;
  // Even somebody who may look into the folder.
  await chmod(profile, 0o711);
  await chmod(home, 0o711);
  const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, '-e', knock, socket];
  expect((await ended(spawn('setpriv', nobody))).stdout).toBe('EACCES\n');
});

test.skipIf(!asRoot)('a folder of somebody else is not trusted with what is handed over', async () => {
  const theirs = at('theirs');
  await mkdir(theirs);
  await chown(theirs, 65534, 65534);
  await using host = await first([], { DOCKET_PROFILE: theirs });
  expect(host.said()).toContain('Docket cannot be found by a second start');
  expect(await readdir(theirs)).toEqual([]);
});

test('what is not a hand-over is not answered, and the first start goes on', async () => {
  const env = { DOCKET_PROFILE: at('strangers') };
  await using host = await first([], env);
  for (const said of ['GET / HTTP/1.1\n', '{}\n', '{"letters":[1],"open":true,"desktop":{}}\n', '\0\0\0\n']) {
    const connection = connect(await doorIn(at('strangers')));
    connection.write(said);
    expect(await text(connection)).toBe('');
  }
  expect((await ended(serve(['--no-open'], env))).code).toBe(0);
  expect(host.said()).toBe('');
});

test('whoever listens where the first start does, without holding its place, is not asked', async () => {
  const stranger = createServer((connection) => void connection.end('{"window":"there"}\n'));
  const profile = at('squatted');
  await using host = await first([], { DOCKET_PROFILE: profile });
  const door = await doorIn(profile);
  host.host.kill('SIGKILL');
  await host.ended;
  await rm(door);
  await new Promise<void>((resolve) => void stranger.listen(door, resolve));
  await using next = await first([], { DOCKET_PROFILE: profile });
  expect(next.address).not.toBe('');
  stranger.close();
});
