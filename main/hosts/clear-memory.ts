import { Buffer } from 'node:buffer';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/** Seconds after a lock at which the heap is collected: calls that were under way then still hold what they read. */
const collections = [0, 1, 3, 8, 15];

// Neither V8 nor glibc is asked to overwrite what it frees: Node reads freed memory when it ends a thread that used
// SQLite (EnqueueFinalizer in Environment::RunCleanup), and would die of it.
setFlagsFromString('--expose-gc');
// Small buffers would share blocks, and one that lives on would keep what was in all the others.
Buffer.poolSize = 0;
const collect = runInNewContext('gc') as Collect; // V8's own function, there because of the first flag

/** Those of them after which freed memory is overwritten: it takes half a second, in which nothing else happens. */
const overwriting = new Set([3, 15]);

/** Sizes of the blocks, in bytes, that freed memory is filled up with: the large gaps first, then what is between. */
const blockBytes = [1 << 16, 1 << 13, 1 << 10, 1 << 8, 96, 48, 24];
/** Bytes that are asked for in each of these sizes, once. */
const filledBytes = 24 * 1024 * 1024;

/**
 * Collects what reading the register has left in this process's heap, and overwrites what of it was given back to the C
 * library, as far as that hands it out again: all that can be done where the process goes on after a lock, as Electron's
 * main process does. Keys are overwritten by whoever held them, without this. More than once does no harm.
 */
export function clearMemory(): void {
  for (const seconds of collections) {
    setTimeout(() => {
      collectAll();
      if (overwriting.has(seconds)) overwriteFreed();
    }, seconds * 1000).unref();
  }
}

/** The same before it returns, in about half a second: for a machine that is about to write its memory to the disk. */
export function clearMemoryAtOnce(): void {
  collectAll();
  overwriteFreed();
}

function collectAll(): void {
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

// Zeroed blocks are cut from what was freed before any new memory is asked for; none goes back until all have been cut.
function overwriteFreed(): void {
  const held: ArrayBuffer[] = [];
  for (const size of blockBytes) {
    for (let room = Math.min(filledBytes, size * 40_000); room > 0; room -= size) held.push(new ArrayBuffer(size));
  }
  held.length = 0;
}
