import { fork, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { applicationRoot, compiledFolder, processModule } from '../places.ts';
import { addressOf, newLaunch, newToken, type Entrance } from './launch.ts';
import type { ToBehind, ToKeeper } from './messages.ts';

/** How the register process is started. */
export type KeeperSettings = {
  readonly env: NodeJS.ProcessEnv;
  readonly register?: string | undefined;
  readonly demo?: boolean;
  /** Absolute paths of letters that wait for an officer. */
  readonly letters?: readonly string[];
};

export type KeptPort = {
  /** The first way in. */
  readonly entrance: Entrance;
  /** A further one, into the same window. */
  readonly newEntrance: () => Entrance;
  /** Lets letters wait for an officer, also through a lock. False when the door is closing and nothing was taken. */
  readonly handLetters: (letters: readonly string[]) => boolean;
  /** Locks the register, then closes the door. Safe to call twice. */
  readonly stop: () => Promise<void>;
  /** Settles when the door has closed, however that came. */
  readonly stopped: Promise<StopReason>;
};

export type StopReason = 'asked' | 'keeps-ending';

/** How far a register process has come. One that is loaded holds nothing and waits for its turn. */
type Stage = 'loading' | 'loaded' | 'opening' | 'answering' | 'leaving';

/** What a process may still do after it has locked its register, in milliseconds: then its memory goes, whatever it does. */
const lastWork = 3_000;
/** When the next process is started after a register was opened, in milliseconds: the first screen comes first. */
const afterOpening = 2_000;
/** Two processes that end by themselves within so many milliseconds are not followed by a third. */
const quickEndMs = 10_000;

/**
 * Keeps the door at 127.0.0.1 and a random port, and lets a process of its own answer there, which ends when its register
 * is locked and takes with it what it has read. This one never reads a byte of a connection: it hands each to whoever
 * answers, and lets those wait that come between two. Throws what keeps the first process from opening Docket.
 */
export async function keepPort({ env, letters: given = [], ...settings }: KeeperSettings): Promise<KeptPort> {
  const waiting: Socket[] = [];
  let letters = given;
  const server = createServer({ pauseOnConnect: true, noDelay: true }, (connection) => {
    waiting.push(connection);
    handOver();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, resolve);
  });
  const { port } = server.address() as AddressInfo; // a TCP server that listens has no other kind of address
  const childEnv = {
    NODE_COMPILE_CACHE: compiledFolder(applicationRoot()),
    ...env,
    // A clock that was set goes on through every process.
    DOCKET_NOW_SINCE: new Date().toISOString(),
  };
  const registerProcess = processModule(import.meta.dirname, 'register-process');
  let launch = newLaunch(port);
  let goesOnWith: string | undefined;
  let started = false;
  let endedLast = -Infinity;
  let stopping: Promise<void> | undefined;
  const spent = new Map<string, () => void>();
  const running = new Map<ChildProcess, Stage>();
  const answers = Promise.withResolvers<void>();
  const allGone = Promise.withResolvers<void>();
  const stopped = Promise.withResolvers<StopReason>();

  function at(...stages: readonly Stage[]): ChildProcess | undefined {
    return [...running].find(([, stage]) => stages.includes(stage))?.[0];
  }

  /** The newest token as a way in. */
  function entranceOf(): Entrance {
    const { promise, resolve } = Promise.withResolvers<void>();
    spent.set(launch.tokens.at(-1) ?? '', resolve);
    return { address: addressOf(launch), used: promise };
  }

  /** Starts the process that answers next, unless one is there. */
  function prepare(): void {
    if (stopping !== undefined || at('loading', 'loaded') !== undefined) return;
    const child = fork(registerProcess, { env: childEnv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    running.set(child, 'loading');
    child.on('message', (told: ToKeeper) => hear(child, told));
    child.once('exit', (code, signal) => gone(child, String(signal ?? code)));
    child.on('error', (error) => child.pid === undefined && gone(child, error.name)); // it could not be started
  }

  function takeTurns(): void {
    const next = at('loaded');
    if (stopping !== undefined || next === undefined || at('opening', 'answering') !== undefined) return;
    running.set(next, 'opening');
    send(next, { kind: 'open', settings: { ...settings, goesOnWith }, launch, letters });
  }

  function handOver(): void {
    const child = at('answering');
    if (child !== undefined)
      for (const connection of waiting.splice(0)) send(child, { kind: 'connection' }, connection);
  }

  function hear(child: ChildProcess, told: ToKeeper): void {
    if (told.kind === 'loaded') {
      running.set(child, 'loaded');
      takeTurns();
    } else if (told.kind === 'answers') {
      running.set(child, 'answering');
      started = true;
      answers.resolve();
      handOver();
    } else if (told.kind === 'failed') {
      if (!started) return answers.reject(new Error(told.because));
      say(`Docket could not go on. ${told.because}`);
      void stop('keeps-ending');
    } else if (told.kind === 'unlocked') {
      goesOnWith = told.path;
      setTimeout(prepare, afterOpening).unref();
    } else if (told.kind === 'locked') {
      goesOnWith = told.path;
      dismiss(child);
    } else if (told.kind === 'entered') {
      launch = { ...launch, cookie: told.cookie, tokens: launch.tokens.filter((token) => token !== told.token) };
      spent.get(told.token)?.();
    } else if (told.kind === 'letters gone') {
      const gone = new Set(told.letters);
      letters = letters.filter((path) => !gone.has(path));
    } else void stop('asked');
  }

  function dismiss(child: ChildProcess): void {
    running.set(child, 'leaving');
    send(child, { kind: 'leave' });
    const patience = setTimeout(() => child.kill('SIGKILL'), lastWork);
    child.once('exit', () => clearTimeout(patience));
    prepare();
    takeTurns();
  }

  function gone(child: ChildProcess, how: string): void {
    const stage = running.get(child);
    running.delete(child);
    if (stopping !== undefined && running.size === 0) allGone.resolve();
    if (stopping !== undefined || stage === 'leaving' || at('answering') !== undefined) return;
    if (!started) return answers.reject(new Error(`Its own process ended (${how}).`));
    const again = performance.now() - endedLast < quickEndMs;
    endedLast = performance.now();
    if (again) return void stop('keeps-ending');
    say(`Docket’s own process ended (${how}). The register is locked, what was saved is safe, and Docket goes on.`);
    prepare();
    takeTurns();
  }

  async function stop(reason: StopReason): Promise<void> {
    stopping ??= (async () => {
      for (const [child, stage] of running) {
        if (stage === 'opening' || stage === 'answering') send(child, { kind: 'stop' });
        else if (stage !== 'leaving') child.kill('SIGKILL');
      }
      if (running.size > 0) await allGone.promise;
      server.close();
      for (const connection of waiting) connection.destroy();
      stopped.resolve(reason);
    })();
    await stopping;
  }

  prepare();
  try {
    await answers.promise;
  } catch (error) {
    await stop('keeps-ending');
    throw error;
  }
  return {
    entrance: entranceOf(),
    newEntrance: () => {
      const token = newToken();
      launch = { ...launch, tokens: [...launch.tokens, token] };
      const child = at('opening', 'answering');
      if (child !== undefined) send(child, { kind: 'token', token });
      return entranceOf();
    },
    handLetters: (more) => {
      if (stopping !== undefined) return false;
      letters = [...new Set([...letters, ...more])];
      const child = at('opening', 'answering');
      if (child !== undefined) send(child, { kind: 'letters', letters: more });
      return true;
    },
    stop: async () => await stop('asked'),
    stopped: stopped.promise,
  };
}

function send(child: ChildProcess, told: ToBehind, connection?: Socket): void {
  if (child.connected) child.send(told, connection, {}, () => {}); // one that has gone says so by its exit
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
