import { ORPCError, createORPCClient, onError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { Client } from '../main/contract/index.ts';
import { windowHeader } from '../main/contract/window-header.ts';
import { languageFor } from '../main/words/language.ts';
import { loadWords } from '../main/words/load-words.ts';
import type { Words } from '../main/words/words.ts';
import { fieldErrors } from './field-errors.ts';
import { countedAsWork } from './work-under-way.ts';

/** Everything the core can be asked. The window speaks to its own origin and never knows which host that is. */
export const docket: Client = createORPCClient(
  new RPCLink({
    url: new URL('/-/rpc', location.href),
    headers: () => ({ ...windowHeader, 'accept-language': document.documentElement.lang }),
    interceptors: [onError(sayFields), onError(sayUnforeseen), async (call) => countedAsWork(await call.next())],
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

// oRPC says "Input validation failed"; whoever shows no field of its own shows what the first one that is refused says.
async function sayFields(error: unknown): Promise<void> {
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST') return;
  const [field] = Object.values(fieldErrors(error) ?? {});
  const message = field ?? (await wordsShown())('ui.fieldsNeedALook');
  if (error.message === message) return;
  throw new ORPCError(error.code, { ...error.toJSON(), message, cause: error });
}

// oRPC's own words for it, "Internal Server Error", are no sentence; what is safe is said where it is shown.
async function sayUnforeseen(error: unknown): Promise<void> {
  if (!(error instanceof ORPCError) || error.defined || error.status < 500) return;
  const message = (await wordsShown())('ui.somethingFailed');
  throw new ORPCError(error.code, { ...error.toJSON(), message, cause: error });
}

async function wordsShown(): Promise<Words> {
  return await loadWords(languageFor([document.documentElement.lang]));
}

// A register that locked itself is first noticed by the call it refuses.
function noticeLock(client: QueryClient, error: Error): void {
  if (error instanceof ORPCError && error.code === 'LOCKED') {
    void client.invalidateQueries({ queryKey: query.session.showStatus.key() });
  }
}
