import type { Page } from '@playwright/test';
import type { Client } from '../../../../main/contract/index.ts';

/** The procedures, called from inside the window as its own code calls them: a quick way to put cases in place. */
export function docketIn(window: Page): Client {
  return clientOf(async (asked) => await window.evaluate(callProcedure, asked));
}

/** The same in a window without a debugger, where `inPage` runs an expression and answers what came of it. */
export function docketThrough(inPage: (code: string) => Promise<unknown>): Client {
  return clientOf(async (asked) => await inPage(`(${String(callProcedure)})(${JSON.stringify(asked)})`));
}

type Asked = { readonly path: string; readonly input: unknown };

function clientOf(ask: (asked: Asked) => Promise<unknown>): Client {
  const call = (path: readonly string[]): unknown =>
    new Proxy(() => {}, {
      get: (_, name) => call([...path, String(name)]),
      apply: (_, __, [input]: unknown[]) => ask({ path: path.join('/'), input }),
    });
  return call([]) as Client;
}

async function callProcedure({ path, input }: Asked): Promise<unknown> {
  const answer = await fetch(`/-/rpc/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-docket-window': '1' },
    body: JSON.stringify({ json: input }),
    signal: AbortSignal.timeout(90_000),
  }).catch((error: unknown) => {
    throw new Error(`${path} was not answered: ${String(error)}`);
  });
  const { json } = (await answer.json()) as { json: unknown };
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${JSON.stringify(json)}`);
  return json;
}

/** Calls a procedure that streams, and gives its events as they arrived: one string for each time that one or more did. */
export async function streamIn(window: Page, path: string, input: object): Promise<readonly string[]> {
  const arrived = await window.evaluate(readStream, { path, input });
  return arrived.filter((part) => part.includes('data:'));
}

async function readStream({ path, input }: { path: string; input: object }): Promise<string[]> {
  const answer = await fetch(`/-/rpc/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-docket-window': '1' },
    body: JSON.stringify({ json: input }),
  });
  if (answer.body === null) throw new Error(`${path} was answered with ${answer.status} and nothing else.`);
  const arrived: string[] = [];
  const words = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  // Held by the page: Chromium gives up what waits for a stream that nothing else holds.
  Object.assign(globalThis, { followedStream: words });
  const silent = Promise.withResolvers<never>();
  setTimeout(() => silent.reject(new Error(`${path} did not end. It said: ${arrived.join('')}`)), 90_000);
  for (;;) {
    const part = await Promise.race([words.read(), silent.promise]);
    if (part.done) return arrived;
    arrived.push(part.value);
  }
}
