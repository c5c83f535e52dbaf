/** Runs a piece of work. If it fails, throws an error whose message may be shown. */
export type InWords = <T>(work: () => PromiseLike<T>) => Promise<T>;

/**
 * Returns the answer unchanged; for a stream, one that passes every part through `inWords`. So errors of every part of
 * a stream are mapped, not only those of the first.
 */
export function throughout<T>(answer: T, inWords: InWords): T {
  if (!isStream(answer)) return answer;
  // The reader gets a stream as before; the cast only tells the compiler so.
  return partsOf(answer, inWords) as unknown as T;
}

export function isStream(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

async function* partsOf(stream: AsyncIterable<unknown>, inWords: InWords): AsyncGenerator<unknown> {
  const parts = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const part = await inWords(() => parts.next());
      if (part.done === true) return part.value;
      yield part.value;
    }
  } finally {
    await parts.return?.(); // a reader that stops early stops the work
  }
}
