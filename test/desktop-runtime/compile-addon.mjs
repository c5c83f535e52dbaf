// Plain JavaScript for Node 20: the database's addon for an Electron that is older than the one Docket is made for.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotSetUp, root } from '../../main/hosts/set-up.mjs';
import { isNoRoom } from './make-once.mjs';
import { run } from './run.mjs';

const source = join(import.meta.dirname, 'node-api-9.cpp');
const addon = join(root, 'node_modules', 'better-sqlite3');
const headers = ['node-addon-api', join('node-api-headers', 'include')].map((path) => join(root, 'node_modules', path));
const sqlite = join(addon, 'deps', 'sqlite3');
const named = 'better_sqlite3.node';

/** The addon's name in a folder that `compileAddon` has filled. */
export const addonIn = (folder) => join(folder, named);

/** What the compiled addon depends on: another of these makes another addon. */
export function addonRecipe() {
  const hash = createHash('sha256')
    .update(readFileSync(source))
    .update(readFileSync(import.meta.filename));
  for (const name of ['better-sqlite3', 'node-addon-api', 'node-api-headers'])
    hash.update(`\0${name} ${versionOf(name)}`);
  return `better-sqlite3-${versionOf('better-sqlite3')}-${hash.digest('hex').slice(0, 12)}`;
}

/** Compiles the addon into `folder`, as its own binding.gyp does but for Node-API 9. Throws CannotSetUp in the compiler's words. */
export async function compileAddon(folder) {
  try {
    await compile(folder);
  } catch (error) {
    if (isNoRoom(error)) throw error;
    const first = error.message.split('\n').find((line) => line.includes('error')) ?? error.message;
    throw new CannotSetUp(`The database’s addon does not compile here: ${first.trim()}.`);
  }
}

async function compile(folder) {
  const objects = [join(folder, 'addon.o'), join(folder, 'sqlite3.o')];
  const asAddon = [
    'NDEBUG',
    'NAPI_VERSION=9',
    'NAPI_DISABLE_CPP_EXCEPTIONS',
    'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
  ];
  const includes = [...headers, join(addon, 'src'), sqlite].map((path) => `-I${path}`);
  const shared = ['-O1', '-fPIC', '-fvisibility=hidden', '-c'];
  const asSqlite = ['-std=c99', '-w', ...defined(['NDEBUG', ...sqliteSwitches()])];
  const compiled = await Promise.allSettled([
    run('g++', [...shared, '-std=c++20', ...defined(asAddon), ...includes, source, '-o', objects[0]]),
    run('gcc', [...shared, ...asSqlite, join(sqlite, 'sqlite3.c'), '-o', objects[1]]),
  ]);
  for (const { reason } of compiled) if (reason !== undefined) throw reason;
  await run('g++', ['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', ...objects, '-ldl', '-o', addonIn(folder)]);
  for (const object of objects) rmSync(object);
}

/** The switches that the addon gives to SQLite, as its own build file lists them. */
export function sqliteSwitches(text = readFileSync(join(addon, 'deps', 'defines.gypi'), 'utf8')) {
  return [...text.matchAll(/'([A-Z][A-Z0-9_]*(?:=-?\d+)?)'/gu)].map(([, one]) => one);
}

function defined(switches) {
  return switches.map((one) => `-D${one}`);
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}
