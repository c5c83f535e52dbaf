/** Runs a piece of work and throws its failure in words. */
export type InWords = <T>(work: () => PromiseLike<T>) => Promise<T>;

/** The answer as it is; of a stream, every part is fetched in words: what fails after the first part is told like the rest. */
export function throughout<T>(answer: T, inWords: InWords): T {
  if (!isStream(answer)) return answer;
  // A stream stays one for whoever reads it; the cast only says so to the compiler.
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
    await parts.return?.(); // whoever stops listening stops the work
  }
}
