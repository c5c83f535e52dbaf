import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { mayOpen } from '../notice-lock.ts';
import { sayRarely } from '../say-rarely.ts';
import { admit, cookieName, sameSecret, type Refusal } from './admission.ts';
import { entryAsset, noKeyPage, refusal } from './entry-page.ts';
import type { Launch } from './launch.ts';
import { sendResponse, toRequest } from './node-fetch.ts';
import { slowGuesses } from './slow-guesses.ts';
import { wordsForBrowser } from './words-for.ts';

/** The register process. */
export type Behind = { readonly fetch: (request: Request) => Promise<Response> };

/** Told that a token was spent: from now on the session has this cookie, which outlives whoever answers here. */
export type Entered = (cookie: string, token: string) => void;

export type Answering = {
  /** Answers everything that comes over a connection of which no byte was read yet. */
  readonly take: (connection: Socket) => void;
  /** One more token opens the door once. */
  readonly expect: (token: string) => void;
  /** Each connection ends with the answer under way; those that are asked nothing end at once. */
  readonly leave: () => void;
  /** Ends every connection. */
  readonly end: () => void;
};

/** How long a connection that has just come may take to ask something of whoever is leaving, in milliseconds. */
const lastQuestions = 300;

/**
 * Answers the one browser window that the launch is for, over connections that somebody else accepts. Every request
 * passes `admit` first. `slow` is what a wrong token or cookie has to wait for.
 */
export function answerConnections(
  { fetch }: Behind,
  launch: Launch,
  entered: Entered,
  slow: () => Promise<boolean> = slowGuesses(),
): Answering {
  const { host } = launch;
  const say = sayRarely();
  const tokens = new Set(launch.tokens);
  const origin = `http://${host}`;
  let { cookie } = launch;
  let leaving = false;
  const unasked = new Set<Socket>();
  const answered = new Set<Socket>();
  const slowed = new Set<ServerResponse>();
  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
    const { socket } = incoming;
    unasked.delete(socket);
    answered.delete(socket);
    outgoing.once('close', () => {
      if (leaving) socket.end();
      else if (!socket.destroyed) answered.add(socket);
    });
    void answerOne(incoming, outgoing);
  });
  // No procedure takes longer than this to send, and an event stream has no body to wait for.
  server.requestTimeout = 120_000;
  // This one never listens, and node:http looks at the time that requests take only where it believes so.
  server.emit('listening');

  async function answerOne(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      const response = await answer(incoming, outgoing);
      if (outgoing.destroyed) return;
      if (leaving) outgoing.setHeader('connection', 'close');
      await sendResponse(response, outgoing);
    } catch (error) {
      say(`Docket could not answer a request (${error instanceof Error ? error.name : typeof error}).\n`);
      if (outgoing.headersSent) outgoing.destroy();
      else await sendResponse(refusal(500, 'it met an error it did not foresee'), outgoing);
    }
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Response> {
    const verdict = admit(
      { method: incoming.method ?? '', target: incoming.url ?? '', headers: incoming.headersDistinct },
      { host, cookie },
    );
    if (!('admitted' in verdict)) return await refuse(verdict, incoming, outgoing);
    // What it opened would be gone with this process. A browser that loses a connection asks again over another.
    if (leaving && mayOpen(new URL(incoming.url ?? '/', origin).pathname)) outgoing.destroy();
    const left = new AbortController();
    outgoing.once('close', () => left.abort());
    if (outgoing.destroyed) return refusal(503, 'this process is ending');
    if (verdict.admitted === 'session') return await fetch(toRequest(incoming, origin, left.signal));
    if (incoming.method === 'POST') return await enter(incoming, outgoing);
    return entryAsset(await wordsForBrowser(incoming.headers['accept-language']), incoming.url ?? '');
  }

  // A token opens the door once; whoever comes second, with the right token or a wrong one, stays outside.
  async function enter(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Response> {
    const said = await text(incoming);
    const token = [...tokens].find((one) => sameSecret(said, one));
    if (token === undefined) {
      await slowDown(outgoing);
      return refusal(401, 'this address was used already or is not complete');
    }
    tokens.delete(token);
    cookie ??= randomBytes(32).toString('hex');
    entered(cookie, token);
    return new Response(null, {
      status: 204,
      headers: {
        'set-cookie': `${cookieName}=${cookie}; HttpOnly; SameSite=Strict; Path=/`,
        'cache-control': 'no-store',
      },
    });
  }

  async function slowDown(outgoing: ServerResponse): Promise<void> {
    slowed.add(outgoing);
    if (!(await slow())) outgoing.destroy();
    slowed.delete(outgoing);
  }

  async function refuse(
    { status, because, guess }: Refusal,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<Response> {
    if (guess) await slowDown(outgoing);
    // A refused body is not read: the connection ends with the answer.
    if (!outgoing.destroyed) outgoing.setHeader('connection', 'close');
    const asksForPage = incoming.method === 'GET' && incoming.headers['sec-fetch-dest'] === 'document';
    return status === 401 && asksForPage
      ? noKeyPage(await wordsForBrowser(incoming.headers['accept-language']))
      : refusal(status, because);
  }

  return {
    take: (connection) => {
      unasked.add(connection);
      connection.once('close', () => unasked.delete(connection) || answered.delete(connection));
      server.emit('connection', connection);
    },
    expect: (token) => void tokens.add(token),
    leave: () => {
      leaving = true;
      for (const connection of answered) connection.end();
      // Nobody holds this process up with a wrong key.
      for (const outgoing of slowed) outgoing.destroy();
      setTimeout(() => {
        for (const connection of unasked) connection.destroy();
      }, lastQuestions);
    },
    end: () => server.closeAllConnections(),
  };
}
