import { useSyncExternalStore } from 'react';

const watching = new Set<() => void>();
let underWay = 0;
let kept = 0;

/** The page is kept at most so long, in milliseconds, if nobody comes back to it. */
const keptAtMostMs = 600_000;

/** Notes that the officer started something this window waits for; call what it returns once that has ended. */
export function beginWork(): () => void {
  count(1);
  let ended = false;
  return () => {
    if (ended) return;
    ended = true;
    count(-1);
  };
}

/** What is asked for counts as work from the asking on, until its stream of progress has ended, failed or was left. */
export async function* asWork<T>(ask: () => Promise<AsyncIterable<T>>): AsyncGenerator<T> {
  const end = beginWork();
  try {
    yield* await ask();
  } finally {
    end();
  }
}

/** An answer as it is; a stream of progress counts as work from its first part, whoever asked for it. Tells what it fails with. */
export function countedAsWork(answer: unknown, onFailed: (error: unknown) => void): unknown {
  return isStream(answer) ? partsOf(answer, onFailed) : answer;
}

/** Whether the window waits for work: a pack, a report, new keys, a backup, a file on its way. */
export function useWorkUnderWay(): boolean {
  return useSyncExternalStore(watch, () => underWay > 0);
}

/**
 * Keeps the page although the register is locked or unlocked meanwhile: while work locks it by itself, which a page that is
 * drawn anew would stop half way, and while staff write their report. Call what it returns once that is over.
 */
export function keepPage(): () => void {
  kept += 1;
  tellAll();
  let released = false;
  const release = () => {
    if (released) return;
    released = true;
    clearTimeout(timer);
    kept -= 1;
    tellAll();
  };
  const timer = setTimeout(release, keptAtMostMs);
  return release;
}

/** Whether the page is to stay although the register is locked, or unlocked. */
export function usePageKept(): boolean {
  return useSyncExternalStore(watch, () => kept > 0);
}

async function* partsOf(stream: AsyncIterable<unknown>, onFailed: (error: unknown) => void): AsyncGenerator<unknown> {
  const end = beginWork();
  try {
    yield* stream;
  } catch (error) {
    onFailed(error);
    throw error;
  } finally {
    end();
  }
}

function isStream(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

function count(change: number): void {
  underWay += change;
  tellAll();
}

function tellAll(): void {
  for (const tell of watching) tell();
}

function watch(tell: () => void): () => void {
  watching.add(tell);
  return () => void watching.delete(tell);
}
