import { ORPCError, createORPCClient, onError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { Client } from '../main/contract/index.ts';
import type { Saying } from '../main/contract/procedure.ts';
import { windowHeader } from '../main/contract/window-header.ts';
import { languageFor, type Language } from '../main/words/language.ts';
import { loadedWords } from '../main/words/load-words.ts';
import { fieldErrors } from './field-errors.ts';
import { countedAsWork } from './work-under-way.ts';

/** Everything the core can be asked. The window speaks to its own origin and never knows which host that is. */
export const docket: Client = createORPCClient(
  new RPCLink({
    url: new URL('/-/rpc', location.href),
    headers: () => ({ ...windowHeader, 'accept-language': document.documentElement.lang }),
    interceptors: [
      onError(sayAsShown),
      async (call) => {
        const answer = await call.next();
        // What is told of the register goes on as long as the window is there: nobody waits for it.
        return call.path.at(-1) === 'followRegister' ? answer : countedAsWork(answer, sayAsShown);
      },
    ],
  }),
);

/** The same as options for TanStack Query. */
export const query = createTanstackQueryUtils(docket);

/** The window's only cache. The register is local: after any change everything shown is asked for again. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      // Nothing here needs a network, and TanStack Query would wait for one.
      queries: { networkMode: 'always', retry: false, staleTime: 5_000 },
      // A mutation remembers what it was given, and that can be a passphrase: it forgets at once.
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
    queryCache: new QueryCache({ onError: (error) => noticeLock(client, error) }),
    mutationCache: new MutationCache({
      onSuccess: () => void client.invalidateQueries(),
      onError: (error) => noticeLock(client, error),
    }),
  });
  return client;
}

/** Drops everything that was read behind the lock; what may be asked without a key stays. */
export function forgetRegister(client: QueryClient): void {
  const open = query.session.showStatus.key();
  client.removeQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey[0]) !== JSON.stringify(open[0]) });
  client.getMutationCache().clear();
}

/** What a refusal holds, as the contract's `refusalData` has it. */
type Refused = { readonly inLanguages?: Readonly<Partial<Record<Language, Saying>>> };

// Says a refusal in the language that is shown, also once another one is: whoever shows it reads it anew with every word.
function sayAsShown(error: unknown): void {
  // A call that reached nobody: what the browser says of it is English, and for programmers.
  if (error instanceof TypeError) {
    const { message } = error;
    Object.defineProperty(error, 'message', {
      get: () => loadedWords(languageShown())?.('shell.app.noAnswer') ?? message,
    });
  }
  if (!(error instanceof ORPCError)) return;
  const { message, defined, code, status } = error;
  const { inLanguages, ...facts } = (error.data ?? {}) as Refused; // what is no object spreads to nothing
  const said = () => inLanguages?.[languageShown()];
  const saidByWindow = () => {
    const t = loadedWords(languageShown());
    // oRPC says "Input validation failed"; whoever shows no field of its own shows what the first one that is refused says.
    if (code === 'BAD_REQUEST') return Object.values(fieldErrors(error) ?? {})[0] ?? t?.('ui.fieldsNeedALook');
    // "Internal Server Error" is no sentence; what is safe is said where it is shown.
    return defined || status < 500 ? undefined : t?.('ui.somethingFailed');
  };
  Object.defineProperties(error, {
    message: { get: () => saidByWindow() ?? said()?.message ?? message },
    data: {
      get: () => {
        const { message: _message, ...saidOfFacts } = said() ?? { message };
        return { ...facts, ...saidOfFacts };
      },
      enumerable: true,
    },
  });
}

function languageShown(): Language {
  return languageFor([document.documentElement.lang]);
}

// A register that locked itself is first noticed by the call it refuses.
function noticeLock(client: QueryClient, error: Error): void {
  if (error instanceof ORPCError && error.code === 'LOCKED') {
    void client.invalidateQueries({ queryKey: query.session.showStatus.key() });
  }
}
