import { Buffer } from 'node:buffer';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/** Seconds after a lock at which the heap is collected: calls that were under way then still hold what they read. */
const collections = [0, 1, 3, 8, 15];

/** What glibc is told at the start of a process: to overwrite freed memory, and to keep none back unseen. */
const tunables = 'glibc.malloc.perturb=165:glibc.malloc.tcache_count=0';

/** Without these V8 leaves the bytes of what it has freed where they are until something else happens to be put there. */
const overwriting = ['--expose-gc', '--zero-unused-memory', '--clear-free-memory'];

setFlagsFromString('--expose-gc');
// Small buffers would share blocks, and one that lives on would keep what was in all the others.
Buffer.poolSize = 0;
const collect = runInNewContext('gc') as Collect; // V8's own function, there because of the first flag

/**
 * Clears what reading the register has left in this process's heap (security promise 10): collects what nobody holds
 * any more and has V8 overwrite it. Called when the register has been locked; more than once does no harm.
 */
export function clearMemory(): void {
  for (const seconds of collections) {
    setTimeout(() => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' }), seconds * 1000).unref();
  }
}

/**
 * Starts this process over so that V8 overwrites what it frees, and glibc what SQLite and Node free: both want to be told
 * before the first line runs. Nothing happens where a process cannot be started over (Windows), or was already.
 */
export function startClearing({ env, execPath, execArgv, argv, platform }: NodeJS.Process): void {
  if (overwriting.every((flag) => execArgv.includes(flag)) || process.execve === undefined) return;
  const given = env['GLIBC_TUNABLES'];
  const glibc = given === undefined || given === '' ? tunables : `${given}:${tunables}`;
  process.execve(execPath, [execPath, ...overwriting, ...execArgv, ...argv.slice(1)], {
    ...env,
    ...(platform === 'linux' ? { GLIBC_TUNABLES: glibc } : {}),
  });
}
