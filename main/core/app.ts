import { RPCHandler } from '@orpc/server/fetch';
import { BodyLimitPlugin } from '@orpc/server/fetch';
import { onError, ORPCError } from '@orpc/server';
import { transfer } from './files/transfer/transfer.ts';
import type { Context } from './kernel/context.ts';
import { languageFor } from '../words/language.ts';
import { loadWords } from '../words/load-words.ts';
import type { Words } from '../words/words.ts';
import { router } from './router.ts';

/** The longest letter somebody types or pastes, three bytes a character, and room to spare. Files go another way. */
const largestCall = 16 * 1024 * 1024;

/** Serves the built window's files. */
export type Assets = (request: Request) => Promise<Response>;

/** Told of every failure nobody foresaw: its kind and place, never its words, which may hold personal data. */
export type ReportFailure = (failure: {
  readonly where: string;
  readonly kind: string;
  readonly stack: string;
}) => void;

export type App = { readonly fetch: (request: Request) => Promise<Response> };

/** Docket as one fetch handler: the window's files, the contract under `/-/rpc`, file bytes under `/-/files`. */
export function createApp({
  context,
  assets,
  reportFailure,
}: {
  context: Context;
  assets: Assets;
  reportFailure: ReportFailure;
}): App {
  const rpc = new RPCHandler(router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: largestCall })],
    interceptors: [onError((error) => reportNoCall(error, reportFailure)), onError(answerRefusal)],
    clientInterceptors: [onError((error) => reportUnforeseen(error, reportFailure))],
  });
  return {
    fetch: untilTheReaderLeaves(async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith('/-/rpc/')) {
        const t = await wordsFor(request);
        const asked = { ...context, t, inLanguages: true as const, ...(languageIn(request) === '' && namesNone) };
        const { response } = await rpc.handle(request, { prefix: '/-/rpc', context: asked });
        return response ?? new Response(null, { status: 404 });
      }
      if (pathname.startsWith('/-/files/'))
        return await transfer(await wordsFor(request), context.tickets, context.uploads, request);
      return await assets(request);
    }),
  };
}

// The window says its language with each call and each slice of a file.
async function wordsFor(request: Request): Promise<Words> {
  return await loadWords(languageFor([languageIn(request)]));
}

function languageIn({ headers }: Request): string {
  return headers.get('accept-language') ?? '';
}

const namesNone = { namesNoLanguage: true } as const;

// What a procedure throws is an ORPCError: anything else was met before one was reached, in a body that is no call.
function reportNoCall(error: unknown, report: ReportFailure): void {
  if (!(error instanceof ORPCError)) report({ where: 'rpc', kind: 'BAD_REQUEST', stack: '' });
}

function reportUnforeseen(error: unknown, report: ReportFailure): void {
  const met = error instanceof ORPCError ? (error.cause ?? error) : error;
  if (!(met instanceof Error)) return report({ where: 'rpc', kind: typeof met, stack: '' });
  if (error instanceof ORPCError && error.defined) return;
  if (error instanceof ORPCError && refusesFields(error)) return;
  // A call that is none is no fault of this code.
  if (error instanceof ORPCError && error.status < 500) return report({ where: 'rpc', kind: error.code, stack: '' });
  const frames = (met.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  report({ where: 'rpc', kind: met.name, stack: frames.join('\n') });
}

// What somebody typed that a field does not take is an answer, which the window says beside the field.
function refusesFields({ code, data }: ORPCError<string, unknown>): boolean {
  // The contract's base procedure declares this shape for every BAD_REQUEST.
  const { issues = [] } = (data ?? {}) as { readonly issues?: readonly { readonly path?: readonly unknown[] }[] };
  return code === 'BAD_REQUEST' && issues.length > 0 && issues.every(({ path = [] }) => path.length > 0);
}

// What the contract names is an answer: oRPC gives each code that is not HTTP's own 500, as if the server had broken.
function answerRefusal(error: unknown): void {
  if (!(error instanceof ORPCError) || !error.defined || error.status !== 500) return;
  throw new ORPCError(error.code, { ...error.toJSON(), status: 422, cause: error });
}

// Electron's protocol.handle never aborts request.signal; it only cancels the body.
function untilTheReaderLeaves(fetch: App['fetch']): App['fetch'] {
  return async (request) => {
    const left = new AbortController();
    const signal = AbortSignal.any([request.signal, left.signal]);
    const response = await fetch(new Request(request, { signal }));
    if (response.body === null) return response;
    const reader = response.body.getReader();
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async (reason) => {
        left.abort(reason);
        await reader.cancel(reason);
      },
    });
    return new Response(body, { status: response.status, headers: response.headers });
  };
}
