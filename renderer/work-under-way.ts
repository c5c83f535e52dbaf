import { useSyncExternalStore } from 'react';

const watching = new Set<() => void>();
let underWay = 0;

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

/** An answer as it is; a stream of progress counts as work from its first part, whoever asked for it. */
export function countedAsWork(answer: unknown): unknown {
  return isStream(answer) ? partsOf(answer) : answer;
}

/** Whether the window waits for work: a pack, a report, new keys, a backup, a file on its way. */
export function useWorkUnderWay(): boolean {
  return useSyncExternalStore(watch, () => underWay > 0);
}

async function* partsOf(stream: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  const end = beginWork();
  try {
    yield* stream;
  } finally {
    end();
  }
}

function isStream(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

function count(change: number): void {
  underWay += change;
  for (const tell of watching) tell();
}

function watch(tell: () => void): () => void {
  watching.add(tell);
  return () => void watching.delete(tell);
}
