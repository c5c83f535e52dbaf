import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { builtProgram } from './built-docket.ts';

/** The loopback host as `npm start` runs it, without a window. */
export type StartedLoopback = AsyncDisposable & {
  readonly host: ChildProcess;
  readonly pid: number;
  readonly address: string;
  /** What it has said on standard error so far. */
  readonly said: () => string;
  /** Settles with its exit code and signal. */
  readonly ended: Promise<readonly [number | null, NodeJS.Signals | null]>;
};

/** Starts it over a folder of registers, on Wed 25 Nov 2026. Throws what it said when it did not start. */
export async function startLoopback(
  folder: string,
  {
    args = [],
    script = builtProgram('loopback'),
    env = {},
    detached = false,
  }: { args?: readonly string[]; script?: string; env?: NodeJS.ProcessEnv; detached?: boolean } = {},
): Promise<StartedLoopback> {
  const host = spawn(process.execPath, [script, '--no-open', ...args], {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      DOCKET_REGISTERS: folder,
      DOCKET_ARGON_MIB: '64',
      DOCKET_NOW: '2026-11-25T09:12:00Z',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached,
  });
  let said = '';
  host.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = once(host, 'exit') as Promise<[number | null, NodeJS.Signals | null]>; // what 'exit' is documented to give
  for await (const line of createInterface({ input: host.stdout })) {
    const address = / at (\S+)$/u.exec(line)?.[1];
    if (address === undefined) continue;
    return {
      host,
      pid: host.pid ?? 0,
      address,
      said: () => said,
      ended,
      [Symbol.asyncDispose]: async () => {
        host.kill();
        await ended;
      },
    };
  }
  await ended;
  throw new Error(said);
}
