import { openDocket, type DocketSettings } from '../open-docket.ts';
import { openWindow, thisMachine } from './open-window.ts';
import { serveLoopback } from './serve.ts';
import { washHttpBuffer } from './wash-http-buffer.ts';

/** How the loopback host is started. */
export type LoopbackSettings = DocketSettings & { readonly open: boolean };

/**
 * Serves Docket until its window is closed or the process is told to end; the register is locked before anything
 * else. Writes one line with the address. Resolves with the exit code.
 */
export async function runLoopback({ open, ...settings }: LoopbackSettings): Promise<0 | 1> {
  const docket = await openDocket({ ...settings, clearDoor: washHttpBuffer });
  const loopback = await serveLoopback(docket);
  process.stdout.write(`Docket is open at ${loopback.address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void loopback.stop());
  const window = open ? openWindow(loopback.address, thisMachine()) : undefined;
  if (open && window === undefined)
    process.stderr.write('No display or browser was found: open the address yourself. It works once.\n');
  void window?.closed.then(loopback.stop);
  const reason = await loopback.stopped;
  if (reason === 'asked') return 0;
  process.stderr.write('Docket locked the register and stopped: somebody tried ten wrong keys at its door.\n');
  return 1;
}
