import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { admit, cookieName, sameSecret, type Doorway, type Refusal } from './door.ts';
import { entryAsset, noKeyPage, refusal } from './entry-page.ts';
import { sendResponse, toRequest } from './node-fetch.ts';

/** What stands behind the door. */
export type Behind = { readonly fetch: (request: Request) => Promise<Response>; readonly lock: () => Promise<void> };

export type Loopback = {
  /** The address to open once: its fragment is the launch token. */
  readonly address: string;
  readonly origin: string;
  readonly port: number;
  /** Locks the register, then closes the door. Safe to call twice. */
  readonly stop: () => Promise<void>;
  /** Settles when the door has closed, however that came. */
  readonly stopped: Promise<StopReason>;
};

export type StopReason = 'asked' | 'too-many-guesses';

/** After so many wrong tokens or cookies somebody is guessing, and the door closes. */
const guessesAllowed = 10;

/**
 * Serves Docket to one browser window on this machine: 127.0.0.1, a random port, under a random name that no other
 * server's cookies reach, behind a launch token that works once. Every request passes `admit` first.
 */
export async function serveLoopback(behind: Behind): Promise<Loopback> {
  const token = randomBytes(32).toString('hex');
  const name = `docket-${randomBytes(8).toString('hex')}.localhost`;
  const state = {
    spent: false,
    cookie: undefined as string | undefined,
    guesses: 0,
    stopping: undefined as Promise<void> | undefined,
  };
  const ended = Promise.withResolvers<StopReason>();
  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => void answerOne(incoming, outgoing));
  // No procedure takes longer than this to send, and an event stream has no body to wait for.
  server.requestTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, resolve);
  });
  const { port } = server.address() as AddressInfo; // a TCP server that listens has no other kind of address
  const host = `${name}:${port}`;
  const origin = `http://${host}`;

  async function answerOne(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      await sendResponse(await answer(incoming, outgoing), outgoing);
    } catch (error) {
      process.stderr.write(
        `Docket could not answer a request (${error instanceof Error ? error.name : typeof error}).\n`,
      );
      if (outgoing.headersSent) outgoing.destroy();
      else await sendResponse(refusal(500, 'it met an error it did not foresee'), outgoing);
    }
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Response> {
    const doorway: Doorway = { host, cookie: state.cookie };
    const verdict = admit(
      { method: incoming.method ?? '', target: incoming.url ?? '', headers: incoming.headersDistinct },
      doorway,
    );
    if (!('admitted' in verdict)) return refuse(verdict, incoming, outgoing);
    const left = new AbortController();
    outgoing.once('close', () => left.abort());
    if (verdict.admitted === 'session') return await behind.fetch(toRequest(incoming, origin, left.signal));
    return incoming.method === 'POST' ? await enter(incoming) : entryAsset(incoming.url ?? '');
  }

  // The token opens the door once; whoever comes second, with the right token or a wrong one, stays outside.
  async function enter(incoming: IncomingMessage): Promise<Response> {
    const right = sameSecret(await text(incoming), token);
    if (!right || state.spent) {
      countGuess();
      return refusal(401, 'this address was used already or is not complete');
    }
    state.spent = true;
    state.cookie = randomBytes(32).toString('hex');
    return new Response(null, {
      status: 204,
      headers: {
        'set-cookie': `${cookieName}=${state.cookie}; HttpOnly; SameSite=Strict; Path=/`,
        'cache-control': 'no-store',
      },
    });
  }

  function refuse({ status, because, guess }: Refusal, incoming: IncomingMessage, outgoing: ServerResponse): Response {
    if (guess) countGuess();
    // A refused body is not read: the connection ends with the answer.
    outgoing.setHeader('connection', 'close');
    const asksForPage = incoming.method === 'GET' && incoming.headers['sec-fetch-dest'] === 'document';
    return status === 401 && asksForPage ? noKeyPage() : refusal(status, because);
  }

  function countGuess(): void {
    state.guesses += 1;
    if (state.guesses >= guessesAllowed) void stop('too-many-guesses');
  }

  async function stop(reason: StopReason): Promise<void> {
    state.stopping ??= (async () => {
      try {
        await behind.lock();
      } finally {
        const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
        setTimeout(() => server.closeAllConnections(), 200).unref();
        await closed;
        ended.resolve(reason);
      }
    })();
    await state.stopping;
  }

  return {
    address: `${origin}/-/enter#${token}`,
    origin,
    port,
    stop: async () => await stop('asked'),
    stopped: ended.promise,
  };
}
