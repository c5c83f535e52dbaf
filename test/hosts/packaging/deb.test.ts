import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Component } from '../../../main/hosts/packaging/bill-of-materials.ts';
import { builtProgram } from '../../support/built-docket.ts';
import { driveLoopback } from '../../support/drive-loopback.ts';
import { expectWhole, libraryOf } from './whole-bill.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const script = join(root, 'main', 'hosts', 'packaging', 'index.ts');
const canPack = process.platform === 'linux' && spawnSync('dpkg-deb', ['--version']).status === 0;
const asRoot = process.getuid?.() === 0;
const nobody = 65534;

/** `npm run package` without building first, into a folder of the test's own. */
function pack(folder: string, { args = ['--quick'], env = {} }: { args?: string[]; env?: NodeJS.ProcessEnv } = {}) {
  return spawn(process.execPath, [script, ...args, '--to', join(folder, 'package')], {
    env: { ...process.env, SOURCE_DATE_EPOCH: '1764061920', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that nothing it has started outlives a test that kills it.
    detached: true,
  });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; said: string; complained: string }> {
  let said = '';
  let complained = '';
  child.stdout?.on('data', (bytes: Buffer) => (said += bytes.toString()));
  child.stderr?.on('data', (bytes: Buffer) => (complained += bytes.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said, complained };
}

describe.skipIf(!canPack)('the Debian package', () => {
  let folder: string;
  let tree: string;
  let home: string;
  let said: string;
  const at = (...names: string[]) => join(folder, ...names);
  const sums = async (where: string) => await readFile(at(where, 'package', 'SHA256SUMS'), 'utf8');

  beforeAll(async () => {
    builtProgram('docket');
    folder = await mkdtemp(join(tmpdir(), 'docket-package-'));
    await chmod(folder, 0o755);
    tree = at('tree');
    home = at('home');
    await mkdir(home);
    if (asRoot) await chown(home, nobody, nobody);
    const packed = await ended(pack(at('first')));
    expect(packed).toMatchObject({ code: 0, complained: '' });
    said = packed.said;
    const [deb = ''] = (await readdir(at('first', 'package'))).filter((name) => name.endsWith('.deb'));
    spawnSync('dpkg-deb', ['--raw-extract', at('first', 'package', deb), tree]);
    // The command with this folder for `/usr`, and without the library of this machine that a bare Debian does not have.
    const command = await readFile(join(tree, 'usr/bin/docket'), 'utf8');
    const here = command
      .replaceAll(/\/usr\/lib\/(?!docket)\S+/gu, '/nowhere')
      .replaceAll('/usr/lib', join(tree, 'usr/lib'));
    await mkdir(at('bin'));
    await writeFile(at('bin', 'docket'), here, { mode: 0o755 });
  });
  afterAll(async () => await rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  /** Runs a program as an ordinary user who has Docket installed, and no Node. */
  function asUser(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const user = asRoot ? ['/usr/bin/setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', command] : [command];
    const [program = '', ...before] = user;
    return spawn(program, [...before, ...args], {
      cwd: home,
      env: { PATH: at('bin'), HOME: home, DOCKET_ARGON_MIB: '64', DOCKET_NOW: '2026-11-25T09:12:00Z', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  const docket = async (...args: string[]) => await ended(asUser(at('bin', 'docket'), args));

  test('has the same bytes when it is made again, whatever the folder, the time zone and the rights of new files', async () => {
    const again = spawn(
      'sh',
      ['-c', 'umask 077; exec "$@"', 'sh', process.execPath, script, '--quick', '--to', at('again', 'package')],
      {
        env: { ...process.env, SOURCE_DATE_EPOCH: '1764061920', TZ: 'Pacific/Auckland', LC_ALL: 'C' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    expect((await ended(again)).code).toBe(0);
    expect(await sums('again')).toBe(await sums('first'));
    for (const line of (await sums('first')).trim().split('\n')) {
      const [sum = '', name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(await readFile(at('first', 'package', name)))
          .digest('hex'),
      ).toBe(sum);
    }
  });

  test('what this machine cannot make is said, a line each', () => {
    const [, notMade = ''] = said.split('Not made here:\n');
    for (const kind of ['--electron DIR', 'AppImage', 'dmg', 'msi']) expect(notMade).toContain(kind);
  });

  test('depends on the C and C++ libraries alone, recommends a browser, and runs nothing when it is installed', async () => {
    const control = await readFile(join(tree, 'DEBIAN/control'), 'utf8');
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'mu').exec(control)?.[1];
    expect(field('Depends')?.replaceAll(/ \([^)]*\)/gu, '')).toBe('libc6, libgcc-s1, libstdc++6');
    expect(field('Recommends')).toContain('chromium | www-browser');
    expect(await readdir(join(tree, 'DEBIAN'))).toEqual(['control', 'md5sums']);
    expect(
      spawnSync('md5sum', ['--check', '--quiet', 'DEBIAN/md5sums'], { cwd: tree, encoding: 'utf8' }),
    ).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  test('belongs to root, may be read by everybody and changed by nobody else', async () => {
    const [deb = ''] = (await readdir(at('first', 'package'))).filter((name) => name.endsWith('.deb'));
    const { stdout } = spawnSync('dpkg-deb', ['--contents', at('first', 'package', deb)], { encoding: 'utf8' });
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) {
      expect(line).toMatch(/^(?:d|-)rw(?:xr-xr-x|-r--r--) root\/root /u);
      expect(line).toMatch(/ \.\/(?:usr\/(?:\S+)?)?$/u);
    }
  });

  test('an ordinary user without Node makes a register, logs a letter, and builds a pack and a report', async () => {
    await writeFile(join(home, 'key'), 'nine purple lanterns over harbour walls\n', { mode: 0o644 });
    await writeFile(join(home, 'letter.eml'), letterOf('Tomas Lindqvist'), { mode: 0o644 });
    const about = [
      '--organisation',
      'Harbour Co',
      '--regime',
      'eu-gdpr',
      '--calendar',
      'IE',
      '--time-zone',
      'Europe/Dublin',
    ];
    const made = await docket('create', ...about, '--passphrase-file', 'key');
    expect(made).toMatchObject({ code: 0, complained: '' });
    const register = ['--register', 'Docket/Harbour Co.docket', '--passphrase-file', 'key', '--json'];
    const logged = await docket('log', 'letter.eml', ...register);
    expect(JSON.parse(logged.said)).toMatchObject({
      reference: 'SAR-2026-0001',
      rights: ['access'],
      due: '2026-12-23',
    });
    const packed = await docket(
      'pack',
      'SAR-2026-0001',
      '--holds',
      'no',
      '--out',
      'pack.zip',
      '--pack-passphrase-file',
      'key',
      ...register,
    );
    expect(packed).toMatchObject({ code: 0, complained: '' });
    for (const format of ['pdf', 'xlsx']) {
      const period = ['--from', '2026-01-01', '--to', '2026-12-31', '--format', format, '--out', `report.${format}`];
      expect(await docket('report', ...period, ...register)).toMatchObject({ code: 0, complained: '' });
    }
    expect((await docket('audit', 'verify', ...register)).code).toBe(0);
    expect(await readdir(join(tree, 'usr/lib/docket'))).toEqual([
      'lib',
      'main',
      'node',
      'node_modules',
      'out',
      'package.json',
    ]);
  });

  test('the menu entry’s command serves the window; a second one hands its letter over and ends', async () => {
    const entry = await readFile(join(tree, 'usr/share/applications/docket.desktop'), 'utf8');
    const [command = '', ...words] = (/^Exec=(.*)$/mu.exec(entry)?.[1] ?? '').split(' ');
    expect([command, ...words]).toEqual(['docket', 'serve', '%F']);
    const exec = (...letters: string[]) =>
      asUser(
        at('bin', command),
        words.flatMap((word) => (word === '%F' ? letters : [word])),
      );
    await writeFile(join(home, 'second.eml'), letterOf('Oluwaseun Adeyemi'), { mode: 0o644 });
    const first = exec();
    const address = await addressOf(first);
    const { docket: window } = await driveLoopback(address);
    const second = await ended(exec(join(home, 'second.eml')));
    expect(second.code).toBe(0);
    expect(second.said).toContain('has taken the letter');
    const { state, path } = await window.session.showStatus();
    expect([state, path]).toEqual(['locked', join(home, 'Docket/Harbour Co.docket')]);
    await window.session.unlockRegister({ passphrase: 'nine purple lanterns over harbour walls' });
    expect((await window.letters.listHandedLetters()).letters.map(({ fileName }) => fileName)).toEqual(['second.eml']);
    first.kill('SIGTERM');
    expect((await once(first, 'exit'))[0]).toBe(0);
  });

  test('Node finds the library that a bare Debian does not have beside it', async () => {
    const { code, complained } = await ended(asUser(at('bin', 'docket'), ['--help'], { LD_DEBUG: 'libs' }));
    expect(code).toBe(0);
    expect(complained).toContain(`trying file=${join(tree, 'usr/lib/docket/lib/libatomic.so.1')}`);
  });

  test('the menu entry is valid, opens letters of both kinds, and has its icon', async () => {
    const entry = join(tree, 'usr/share/applications/docket.desktop');
    const valid = spawnSync('desktop-file-validate', [entry], { encoding: 'utf8' });
    if (valid.error === undefined) expect(valid).toMatchObject({ status: 0, stdout: '' });
    const text = await readFile(entry, 'utf8');
    expect(text).toContain('MimeType=message/rfc822;application/vnd.ms-outlook;');
    expect(await readFile(join(tree, 'usr/share/mime/packages/docket.xml'), 'utf8')).toContain('pattern="*.msg"');
    expect(text).toContain('Icon=docket\n');
    expect(existsSync(join(tree, 'usr/share/icons/hicolor/scalable/apps/docket.svg'))).toBe(true);
  });

  test('comes with its manual page, and says what it is made of and under which licences', async () => {
    const page = gunzipSync(await readFile(join(tree, 'usr/share/man/man1/docket.1.gz'))).toString();
    expect(page).toContain('.TH DOCKET 1 "2025-11-25"');
    const copyright = await readFile(join(tree, 'usr/share/doc/docket/copyright'), 'utf8');
    const bill = JSON.parse(await readFile(join(tree, 'usr/share/doc/docket/docket.cdx.json'), 'utf8'));
    const libraries = JSON.parse(await readFile(join(tree, 'usr/lib/docket/out/licences.json'), 'utf8'));
    expect(libraries.length).toBeGreaterThan(100);
    const inBill = new Set(bill.components.map(libraryOf));
    for (const { name, version } of libraries) {
      expect(copyright).toContain(`${name} ${version}`);
      expect(inBill).toContain(`${name}@${version}`);
    }
    for (const name of ['Node.js', 'SQLite3MultipleCiphers', 'libatomic', 'IBM Plex Sans', 'Roboto', 'PDFium'])
      expect(bill.components.map((component: Component) => component.name)).toContain(name);
    const node = bill.components.find((component: Component) => component.name === 'Node.js');
    const shipped = createHash('sha256')
      .update(await readFile(join(tree, 'usr/lib/docket/node')))
      .digest('hex');
    expect(node.hashes).toEqual([{ alg: 'SHA-256', content: shipped }]);
    expectWhole(bill);
  });

  test('packing that is ended half way, or killed, leaves nothing that looks finished, and is in nobody’s way', async () => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      await mkdir(at('cut', 'package'), { recursive: true });
      await writeFile(at('cut', 'package', 'docket_0.0.9_amd64.deb'), 'of an earlier release');
      const child = pack(at('cut'), { args: [] });
      const over = ended(child);
      await expect.poll(async () => await unfinishedIn(at('cut')), { timeout: 60_000 }).toContain('deb');
      child.kill(signal);
      expect((await over).code).not.toBe(0);
      endGroup(child);
      expect(existsSync(at('cut', 'package'))).toBe(false);
      if (signal === 'SIGTERM') expect(await readdir(at('cut'))).toEqual([]);
    }
    expect((await ended(pack(at('cut')))).code).toBe(0);
    expect(await readdir(at('cut'))).toEqual(['package']);
    expect(await sums('cut')).toBe(await sums('first'));
  });
});

/** Ends what a process that was killed has left running. */
function endGroup({ pid = 0 }: ChildProcess): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    return; // nothing of it runs any more
  }
}

async function unfinishedIn(folder: string): Promise<string[]> {
  const [unfinished] = (await readdir(folder)).filter((name) => name.startsWith('.package-'));
  return unfinished === undefined ? [] : await readdir(join(folder, unfinished));
}

async function addressOf(host: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: host.stdout! })) {
    const address = / at (\S+)$/u.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The host ended before it said where it is.');
}

function letterOf(name: string): string {
  const address = `${name.toLowerCase().replace(' ', '.')}@mail.example`;
  return [
    `From: ${name} <${address}>`,
    'To: privacy@harbour.example',
    'Date: Mon, 23 Nov 2026 10:02:00 +0000',
    'Subject: My data',
    '',
    'Please send me a copy of the personal data you hold about me.',
    '',
  ].join('\r\n');
}
