import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host } from '../core/host.ts';

/** Whether this runs from a build, in which everything lies in one folder (`main/vite.config.ts`). */
const isBuild = !import.meta.filename.endsWith('.ts');

/** The folder that holds `package.json`: the checkout, or the unpacked application. Throws when there is none above. */
export function applicationRoot(from: string = import.meta.dirname): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && nameIn(manifest) === 'docket') return from;
  const above = dirname(from);
  if (above === from) throw new Error('Docket cannot find its own package.json above its code.');
  return applicationRoot(above);
}

/** Docket's version, from `package.json`. */
export function versionOf(root: string): string {
  const { version } = readManifest(join(root, 'package.json'));
  if (typeof version !== 'string') throw new Error('package.json names no version.');
  return version;
}

/** SQLite's binding for this machine, as an absolute path. Throws in words when Docket does not ship one. */
export function bindingPath(root: string, platform: string = process.platform, arch: string = process.arch): string {
  const binding = join(root, 'node_modules', 'better-sqlite3', 'prebuilds', `${platform}-${arch}.node`);
  if (existsSync(binding)) return binding;
  throw new Error(`Docket does not run on ${platform} ${arch}: it ships no database for it.`);
}

/** The stand-alone opener that goes with a recovery sheet: a file of its own, never bundled. */
export function openerPath(root: string): string {
  return join(root, 'main', 'hosts', 'recovery', 'open-register.mjs');
}

/**
 * Where Node keeps what it has compiled once, which starts faster; it holds no data. Only in a checkout: nothing is written
 * beside a Docket that was installed.
 */
export function compiledFolder(root: string): string | undefined {
  return existsSync(join(root, 'package-lock.json')) ? join(root, 'out', 'compiled') : undefined;
}

/** The worker threads that go with this code: beside it in a build, else as sources. */
export function ownWorkers(root: string): Host['workers'] {
  return isBuild ? builtWorkers(import.meta.dirname) : sourceWorkers(root);
}

/** The module of a process that this code starts, `register-process` for one: beside it in a build, else a source. */
export function processModule(folder: string, name: string): string {
  return isBuild ? join(import.meta.dirname, `${name}.js`) : join(folder, `${name}.ts`);
}

/** The worker threads as TypeScript sources, for Node. */
function sourceWorkers(root: string): Host['workers'] {
  const core = pathToFileURL(join(root, 'main', 'core') + '/');
  return {
    deriveKey: new URL('files/keys/derive-key.worker.ts', core),
    readLetter: new URL('rules/letters/read-letter.worker.ts', core),
    assemblePack: new URL('packs/assemble-pack.worker.ts', core),
    backup: new URL('files/backup/backup.worker.ts', core),
    rekey: new URL('files/database/rekey.worker.ts', core),
    walkSeals: new URL('files/chain/walk-seals.worker.ts', core),
    drawPages: new URL('files/pictures/draw-pages.worker.ts', core),
  };
}

/** The worker threads as a build has them, in its one folder. */
export function builtWorkers(bundle: string): Host['workers'] {
  const folder = pathToFileURL(bundle + '/');
  return {
    deriveKey: new URL('derive-key.worker.js', folder),
    readLetter: new URL('read-letter.worker.js', folder),
    assemblePack: new URL('assemble-pack.worker.js', folder),
    backup: new URL('backup.worker.js', folder),
    rekey: new URL('rekey.worker.js', folder),
    walkSeals: new URL('walk-seals.worker.js', folder),
    drawPages: new URL('draw-pages.worker.js', folder),
  };
}

/** Where registers are made and looked for: `DOCKET_REGISTERS`, else `Docket` in the home folder. */
export function registersFolder(env: NodeJS.ProcessEnv): string {
  return env['DOCKET_REGISTERS'] ?? join(homedir(), 'Docket');
}

/** Where this machine remembers what must not lie inside a register: `.docket` in the registers' folder. */
export function stateFolder(env: NodeJS.ProcessEnv): string {
  return join(registersFolder(env), '.docket');
}

/**
 * What is this user's own on this machine and belongs to no register: `DOCKET_PROFILE`, else where the system has it.
 * Nobody else may look into it.
 */
export function ownFolder(env: NodeJS.ProcessEnv, platform: string = process.platform): string {
  const named = env['DOCKET_PROFILE'];
  if (named !== undefined) return named;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Docket');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Docket');
  const state = env['XDG_STATE_HOME'];
  // A relative path is to be ignored (XDG Base Directory Specification).
  return join(state !== undefined && isAbsolute(state) ? state : join(homedir(), '.local', 'state'), 'docket');
}

/** Where the demo register is made: `DOCKET_DEMO`, else `.docket-demo` beside the registers, where the user may write. */
export function demoFolder(env: NodeJS.ProcessEnv): string {
  return env['DOCKET_DEMO'] ?? join(registersFolder(env), '.docket-demo');
}

function nameIn(manifest: string): unknown {
  return readManifest(manifest).name;
}

function readManifest(path: string): { readonly name?: unknown; readonly version?: unknown } {
  return JSON.parse(readFileSync(path, 'utf8')) as { name?: unknown; version?: unknown }; // each field is checked where it is used
}
