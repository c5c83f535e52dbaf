import type { Page } from '@playwright/test';
import type { Client } from '../../../../main/contract/index.ts';

/** The procedures, called from inside the window as its own code calls them: a quick way to put cases in place. */
export function docketIn(window: Page): Client {
  const call = (path: readonly string[]): unknown =>
    new Proxy(() => {}, {
      get: (_, name) => call([...path, String(name)]),
      apply: (_, __, [input]: unknown[]) => window.evaluate(callProcedure, { path: path.join('/'), input }),
    });
  return call([]) as Client;
}

async function callProcedure({ path, input }: { path: string; input: unknown }): Promise<unknown> {
  const answer = await fetch(`/-/rpc/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-docket-window': '1' },
    body: JSON.stringify({ json: input }),
  });
  const { json } = (await answer.json()) as { json: unknown };
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${JSON.stringify(json)}`);
  return json;
}
