import { ORPCError } from '@orpc/server';
import type { Saying } from '../../contract/procedure.ts';
import { languages } from '../../words/language.ts';
import { loadWords } from '../../words/load-words.ts';
import { said, speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';

type Refusal = ORPCError<string, unknown>;

/**
 * Runs a piece of work. What an ORPCError says is said in the reader's language, and where they may choose another while
 * they read it, beside that `inLanguages`. Any other error becomes an INTERNAL_SERVER_ERROR with a sentence that may be
 * shown, and stays its `cause`. Without this oRPC says "Internal server error", and an error inside a stream reaches the
 * window with that text alone.
 */
export async function sayErrors<T>(
  t: Words,
  work: () => PromiseLike<T>,
  { inLanguages = false }: { readonly inLanguages?: boolean | undefined } = {},
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = said('contract.unforeseen');
    const refusal =
      error instanceof ORPCError ? error : new ORPCError('INTERNAL_SERVER_ERROR', { message, cause: error });
    throw inLanguages ? await spokenInLanguages(t, refusal) : spoken(t, refusal);
  }
}

/** What the contract's refusals hold that is said. */
type Data = {
  readonly sentence?: unknown;
  readonly issues?: readonly { readonly path: (string | number)[]; readonly message: string }[];
};

/** The same error with its message, its sentence and what it says of fields in the reader's language. */
function spoken(t: Words, error: Refusal): Refusal {
  const { message, ...rest } = sayingOf(t, error);
  const data = isData(error.data) ? { ...error.data, ...rest } : error.data;
  if (message === error.message && JSON.stringify(data) === JSON.stringify(error.data)) return error;
  return new ORPCError(error.code, { ...error.toJSON(), message, data, cause: error.cause });
}

/** The same, and beside it what it says in each language. */
async function spokenInLanguages(t: Words, error: Refusal): Promise<Refusal> {
  // Of a guarded procedure an error comes by here twice.
  if (isData(error.data) && 'inLanguages' in error.data) return error;
  const each = languages.map(async (language) => [language, sayingOf(await loadWords(language), error)] as const);
  const inLanguages = Object.fromEntries(await Promise.all(each));
  const { data, ...refusal } = spoken(t, error).toJSON();
  return new ORPCError(error.code, {
    ...refusal,
    data: { ...(isData(data) ? data : {}), inLanguages },
    cause: error.cause,
  });
}

function sayingOf(t: Words, { message, data }: Refusal): Saying {
  const { sentence, issues } = isData(data) ? data : {};
  return {
    message: speak(t, message),
    ...(typeof sentence === 'string' && { sentence: speak(t, sentence) }),
    ...(issues !== undefined && { issues: issues.map((issue) => ({ ...issue, message: speak(t, issue.message) })) }),
  };
}

function isData(data: unknown): data is Data {
  return typeof data === 'object' && data !== null;
}
