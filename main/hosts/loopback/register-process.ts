import type { Socket } from 'node:net';
import { loadWords } from '../../words/load-words.ts';
import { speak } from '../../words/said.ts';
import { openDocket, type Docket } from '../open-docket.ts';
import { answerConnections, type Answering } from './connections.ts';
import type { ToBehind, ToKeeper } from './messages.ts';

// The one process that ever holds a key or a case. It opens one register once, and ends when that is locked.

let docket: Docket | undefined;
let answering: Answering | undefined;
let opened: Promise<void> | undefined;
let waiting: readonly string[] = [];
let leaving: Promise<void> | undefined;
const dismissed = Promise.withResolvers<void>();

/** How long a lock may take once nobody is left to end this process, in milliseconds. */
const orphanLockMs = 10_000;

function tell(told: ToKeeper): void {
  if (process.connected) process.send?.(told, undefined, undefined, () => {}); // a keeper that has gone is noticed by 'disconnect'
}

async function open({ settings, launch, letters }: Extract<ToBehind, { kind: 'open' }>): Promise<void> {
  const pathOf = () => docket?.context.session.path;
  docket = await openDocket({
    env: process.env,
    ...settings,
    watcher: { opened: () => tell({ kind: 'unlocked', path: pathOf() }), locked: leave },
  });
  answering = answerConnections(docket, launch, (cookie, token) => tell({ kind: 'entered', cookie, token }));
  docket.context.handedLetters.onChange(tellWhichAreGone);
  handLetters(letters);
  tell({ kind: 'answers' });
}

function handLetters(letters: readonly string[]): void {
  if (docket === undefined) return;
  waiting = [...waiting, ...letters];
  docket.context.handedLetters.add(letters);
}

// The keeper holds the letters through the locks, and has to know which it may forget.
function tellWhichAreGone(): void {
  const still = new Set(docket?.context.handedLetters.paths());
  const gone = waiting.filter((path) => !still.has(path));
  waiting = [...still];
  if (gone.length > 0) tell({ kind: 'letters gone', letters: gone });
}

/** Hands the door over. Settles when nothing more comes: whoever hears of the lock after that asks the next process. */
async function leave(): Promise<void> {
  leaving ??= (async () => {
    answering?.leave();
    docket?.context.followed.end();
    tell({ kind: 'locked', path: docket?.context.session.path });
    await dismissed.promise;
  })();
  await leaving;
}

async function stop(): Promise<void> {
  await docket?.lock().catch(sayWhatFailed);
  await leave();
  setTimeout(() => answering?.end(), 200);
}

/** Nothing of it is needed any more: what still goes on, such as a copy to a second place, ends it. */
function end(): void {
  dismissed.resolve();
  process.off('disconnect', orphaned);
  process.disconnect?.();
}

function orphaned(): void {
  setTimeout(() => process.exit(1), orphanLockMs);
  dismissed.resolve();
  void (docket?.lock() ?? Promise.resolve()).catch(sayWhatFailed).finally(() => process.exit());
}

// To whoever reads the terminal in which Docket was started, which speaks English.
async function sayWhyNot(error: unknown): Promise<void> {
  const because = error instanceof Error ? error.message : String(error);
  tell({ kind: 'failed', because: speak(await loadWords('en'), because) });
}

function sayWhatFailed(error: unknown): void {
  process.stderr.write(`Docket could not lock the register (${error instanceof Error ? error.name : typeof error}).\n`);
}

process.on('message', (told: ToBehind, connection: Socket | undefined) => {
  if (told.kind === 'open') opened = open(told).catch(sayWhyNot);
  else if (told.kind === 'connection' && connection !== undefined) answering?.take(connection);
  else if (told.kind === 'token') void opened?.then(() => answering?.expect(told.token));
  else if (told.kind === 'letters') void opened?.then(() => handLetters(told.letters));
  else if (told.kind === 'leave') end();
  else if (told.kind === 'stop') void stop();
});
process.on('disconnect', orphaned);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => tell({ kind: 'asked to stop' }));
tell({ kind: 'loaded' });
