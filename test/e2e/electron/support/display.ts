import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A screen that nobody sees, and its name as `DISPLAY` has it. */
export type Display = AsyncDisposable & { readonly name: string };

/** Starts an X server of its own on a free display: windows of other tests, and of a person, are not on it. */
export async function openDisplay(): Promise<Display> {
  // It writes the number it found to the third descriptor, and ends with this process, however that ends.
  const server = spawn(
    'setpriv',
    ['--pdeathsig=KILL', 'Xvfb', '-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const told = server.stdio[3] as Readable; // a pipe, as asked for
  const [number] = (await Promise.race([
    once(told, 'data'),
    once(server, 'exit').then(() => {
      throw new Error('Xvfb ended before it had a display.');
    }),
  ])) as [Buffer];
  return {
    name: `:${String(number).trim()}`,
    [Symbol.asyncDispose]: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
