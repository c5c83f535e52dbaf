import { refusedLetters } from '../../core/files/transfer/handed-letters.ts';
import { said } from '../../words/said.ts';
import { leaveNoDump } from '../leave-no-dump.ts';
import { becomeFirst } from './first-start.ts';
import type { HandedOver, Taken } from './hand-over.ts';
import { keepPort, type KeeperSettings, type KeptPort, type StopReason } from './port-keeper.ts';
import type { Entrance } from './launch.ts';
import { openWindow, thisMachine, type OpenedWindow } from './open-window.ts';
import { wordsOfSystem } from './words-for.ts';

/** How the loopback host is started. Letters are absolute paths. */
export type LoopbackSettings = KeeperSettings & { readonly open: boolean };

/** How long a browser may take to come, in milliseconds, before the address is printed for whoever started it. */
const toCome = 15_000;

const unasked: Readonly<Record<Exclude<StopReason, 'asked'>, string>> = {
  'keeps-ending':
    'Docket stopped: its own process ended as soon as it was started again. The register is locked and safe.',
};

/** What says on which desktop a start was made: the first may have been made without one, or on another. */
const ofDesktop = ['DISPLAY', 'WAYLAND_DISPLAY', 'XAUTHORITY', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS'] as const;

/**
 * Serves Docket until its window is closed or the process is told to end; the register is locked before anything
 * else. Prints the address where no browser opens it. Where this user has it open already, hands over to that one and ends.
 * Resolves with the exit code. This process holds nothing of the register.
 */
export async function runLoopback({ open, ...settings }: LoopbackSettings): Promise<0 | 1> {
  leaveNoDump();
  const { env, letters = [] } = settings;
  const met = await becomeFirst(settings, { letters, open, desktop: desktopOf(env) });
  if ('taken' in met) return sayTaken(met.taken, open, letters.length - refusedLetters(said, letters).length);
  const t = await wordsOfSystem();
  let window: OpenedWindow | undefined;
  const show = (door: KeptPort, entrance: Entrance, desktop: NodeJS.ProcessEnv): boolean => {
    const machine = thisMachine();
    window = openWindow(t, entrance, { ...machine, env: { ...machine.env, ...desktop } });
    if (open) void window?.closed.then(door.stop);
    if (window === undefined) return false;
    const late = setTimeout(() => sayNotCome(entrance.address), toCome).unref();
    void entrance.used.then(() => clearTimeout(late));
    return true;
  };
  const start = async (): Promise<KeptPort> => {
    const door = await keepPort(settings);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void door.stop());
    const { entrance } = door;
    if (open && show(door, entrance, {})) process.stdout.write('Docket opens in a window.\n');
    else {
      sayAddress(entrance.address);
      if (open) sayNoWindow();
    }
    return door;
  };
  const starting = start();
  const take = async (handed: HandedOver): Promise<Taken | undefined> => {
    const door = await starting;
    if (!door.handLetters(handed.letters)) return undefined;
    if (handed.open && window?.isOpen() === true) return { window: 'there' };
    const entrance = door.newEntrance();
    if (handed.open && show(door, entrance, desktopOf(handed.desktop))) return { window: 'opened' };
    return { window: 'none', address: entrance.address };
  };
  try {
    const [door] = await Promise.all([starting, met.first.listen(take)]);
    const reason = await door.stopped;
    if (reason === 'asked') return 0;
    process.stderr.write(`${unasked[reason]}\n`);
    return 1;
  } finally {
    met.first.leave();
  }
}

function sayTaken({ window, address }: Taken, open: boolean, letters: number): 0 {
  const where = window === 'there' ? 'Docket is open already' : 'Docket was running already';
  const took = letters === 0 ? '' : ` and has taken ${letters === 1 ? 'the letter' : `${letters} letters`}`;
  process.stdout.write(`${where}${took}.\n`);
  if (address === undefined) return 0;
  sayAddress(address);
  if (open) sayNoWindow();
  return 0;
}

function sayAddress(address: string): void {
  process.stdout.write(`Docket is open at ${address}\n`);
}

function sayNoWindow(): void {
  process.stderr.write(
    'No display or browser was found that Docket can open: open the address yourself. It works once.\n',
  );
}

function sayNotCome(address: string): void {
  process.stderr.write(
    'The browser has not come. Where it shows no Docket, open the address yourself. It works once.\n',
  );
  sayAddress(address);
}

function desktopOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(ofDesktop.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
