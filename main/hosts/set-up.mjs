// Plain JavaScript for Node 20, with nothing installed: what `npm start` and `npm test` need before anything else runs.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt, markBuild } from './built.mjs';
import { gatherLicences } from './licences.mjs';

/** The checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const platforms = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64'];
// As in environment-secrets.ts, which this file cannot read: nothing is built yet.
const secretName = /^DOCKET_.*(?:PASSPHRASE|PASSWORD|RECOVERY_KEY)/u;
const installMark = join(root, 'node_modules', '.docket-installed');

/** Something the person at the keyboard can put right; its message is one line. */
export class CannotSetUp extends Error {}

/** The Node that the project brings: the system's own may be too old for the database. */
export function ownNode() {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** The environment in which the project's own Node and tools come first. */
export function ownEnvironment(more = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  const inherited = Object.entries(process.env).filter(([name]) => !secretName.test(name));
  return { ...Object.fromEntries(inherited), PATH: path, ...more };
}

/** Refuses in words where Docket cannot run. Throws CannotSetUp. */
export function expectPlatform(platform = process.platform, arch = process.arch, glibc = hasGlibc()) {
  const machine = `${platform}-${arch}`;
  if (!platforms.includes(machine))
    throw new CannotSetUp(`Docket does not run on ${machine}. It runs on ${platforms.join(', ')}.`);
  if (!glibc)
    throw new CannotSetUp('Docket does not run on Linux without glibc (such as Alpine): Electron is not built for it.');
}

/** Installs the libraries unless the ones in node_modules are those of package-lock.json. Throws CannotSetUp. */
export function ensureInstalled() {
  const lock = hashOf(readFileSync(join(root, 'package-lock.json')));
  if (readIfThere(installMark) === lock && existsSync(ownNode())) return;
  // npm takes away the package that node's own script has added: it is added again after every installation.
  const installs = !installedAsLocked();
  if (installs) install();
  if (installs || !ownNodeWorks()) addOwnNode();
  writeFileSync(installMark, lock);
}

/** Builds Docket unless its sources are those of the last build. Throws CannotSetUp. Somebody else's build is waited for. */
export function ensureBuilt() {
  if (isWholeBuild()) return;
  oneAtATime(() => {
    if (isWholeBuild()) return;
    say('Building Docket …');
    buildWith({ stdio: 'pipe', encoding: 'utf8' });
  });
}

/** Builds Docket, and shows what the tools say. Throws CannotSetUp. */
export function build() {
  oneAtATime(() => buildWith({}));
}

/** Runs one of the project's tools (`oxlint`, `vitest`, …) with the project's own Node, and waits. */
export function runTool(name, args, options = {}) {
  return spawnSync(ownNode(), [toolPath(name), ...args], {
    cwd: root,
    env: ownEnvironment(),
    stdio: 'inherit',
    ...options,
  });
}

/** As `runTool`, beside others: answers how it ended and everything it said. @returns {Promise<{ status: number | null, output: string }>} */
export async function runToolAside(name, args) {
  const tool = spawn(ownNode(), [toolPath(name), ...args], { cwd: root, env: ownEnvironment() });
  const said = [];
  for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (part) => said.push(part));
  const [status] = await once(tool, 'close');
  return { status, output: Buffer.concat(said).toString('utf8') };
}

/** One line to the person at the keyboard; standard output stays free for the program itself. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs `work`; what a person can put right is said in one line, anything else in full. Sets the exit code. */
export async function runOrSay(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    say(error instanceof CannotSetUp ? error.message : (error.stack ?? String(error)));
    process.exitCode = 1;
  }
}

function isWholeBuild() {
  return (
    existsSync(join(root, 'out', 'renderer', 'index.html')) &&
    existsSync(join(root, 'out', 'host', 'docket.js')) &&
    isBuilt(root)
  );
}

// Two runs of the tests would else empty the same folders.
function oneAtATime(work) {
  const lock = join(root, 'out', 'building');
  mkdirSync(dirname(lock), { recursive: true });
  while (!isMade(lock)) {
    const builder = Number(readIfThere(lock));
    if (isRunning(builder)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    else rmSync(lock, { force: true });
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isMade(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function buildWith(options) {
  // The tests build too, and the window would be built for them.
  const env = ownEnvironment({ NODE_ENV: 'production', VITEST: undefined });
  markBuild(root, () => {
    for (const [tool, ...args] of [
      ['electron-vite', 'build'],
      ['vite', 'build', '--config', 'main/vite.config.ts'],
    ]) {
      const { status, output } = runTool(tool, args, { env, ...options });
      if (status !== 0) throw new CannotSetUp(['Docket could not be built.', ...(output ?? [])].join('\n'));
    }
    gatherLicences(join(root, 'out'));
  });
}

const toolPackages = { tsc: 'typescript', playwright: '@playwright/test' };

function toolPath(name) {
  const folder = join(root, 'node_modules', toolPackages[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

function install() {
  expectRegistry();
  say('Installing the libraries Docket is built from, as package-lock.json pins them (once) …');
  // No library runs a script of its own while it is installed. Not `npm ci`: it refuses a lock that lacks the tools'
  // bindings for other systems, which the registry it was made from did not have.
  npm(['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}

// Offline, npm tries every library several times: asking for one first answers in seconds.
function expectRegistry() {
  const { version } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages['node_modules/node'];
  npm(['view', `node@${version}`, 'version', '--fetch-retries=0', '--fetch-timeout=15000', '--loglevel=error']);
}

function addOwnNode() {
  say('Adding the Node that Docket runs on …');
  npm(['rebuild', 'node', '--ignore-scripts=false', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!ownNodeWorks())
    throw new CannotSetUp(`The Node that Docket runs on did not arrive: ${ownNode()} does not start.`);
}

function npm(args) {
  const { status, error, stderr } = spawnSync(
    'npm',
    [...args, '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    },
  );
  if (error)
    throw new CannotSetUp(`npm does not start (${error.message}). Install Node with npm from nodejs.org first.`);
  if (status === 0) return;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/u.test(
    stderr,
  );
  if (offline)
    throw new CannotSetUp(
      'Docket needs the network once, to install its libraries, and the npm registry does not answer. Connect and try again.',
    );
  throw new CannotSetUp(`npm ${args[0]} failed.\n${stderr}`);
}

/** Whether npm's own list of what it installed agrees with the lock; packages of other platforms may be missing. */
function installedAsLocked() {
  const hidden = readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (hidden === undefined) return false;
  const installed = JSON.parse(hidden).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] === undefined
      ? optional === true
      : installed[path].version === version && existsSync(join(root, path));
  });
}

function ownNodeWorks() {
  const { status, stdout } = spawnSync(ownNode(), ['--version'], { encoding: 'utf8' });
  return status === 0 && Number(/^v(\d+)/u.exec(stdout)?.[1]) >= 22;
}

function hasGlibc() {
  return process.platform !== 'linux' || process.report.getReport().header.glibcVersionRuntime !== undefined;
}

function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
