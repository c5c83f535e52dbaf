import { leaveNoDump } from '../leave-no-dump.ts';
import { keepDoor, type KeeperSettings, type StopReason } from './keep-door.ts';
import { openWindow, thisMachine } from './open-window.ts';

/** How the loopback host is started. */
export type LoopbackSettings = KeeperSettings & { readonly open: boolean };

const unasked: Readonly<Record<Exclude<StopReason, 'asked'>, string>> = {
  'too-many-guesses': 'Docket locked the register and stopped: somebody tried ten wrong keys at its door.',
  'keeps-ending':
    'Docket stopped: its own process ended as soon as it was started again. The register is locked and safe.',
};

/**
 * Serves Docket until its window is closed or the process is told to end; the register is locked before anything
 * else. Writes one line with the address. Resolves with the exit code. This process holds nothing of the register.
 */
export async function runLoopback({ open, ...settings }: LoopbackSettings): Promise<0 | 1> {
  leaveNoDump();
  const door = await keepDoor(settings);
  process.stdout.write(`Docket is open at ${door.address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void door.stop());
  const window = open ? openWindow(door.address, thisMachine()) : undefined;
  if (open && window === undefined)
    process.stderr.write('No display or browser was found: open the address yourself. It works once.\n');
  void window?.closed.then(door.stop);
  const reason = await door.stopped;
  if (reason === 'asked') return 0;
  process.stderr.write(`${unasked[reason]}\n`);
  return 1;
}
