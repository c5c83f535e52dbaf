import { request as ask, Agent } from 'node:http';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { Client } from '../../main/contract/index.ts';

/** The window's side of the loopback host without a window: the same requests, with the headers Chromium would send. */
export type DrivenLoopback = {
  readonly docket: Client;
  /** Uploads bytes in slices and answers the upload's id. */
  readonly upload: (fileName: string, content: Uint8Array, mediaType?: string) => Promise<string>;
  /** All bytes behind a ticket. */
  readonly fetchTicket: (ticket: string) => Promise<Buffer>;
  readonly close: () => void;
};

type Answer = { readonly status: number; readonly headers: Headers; readonly body: Buffer };

const slice = 64 * 1024;

/** Spends the launch token in `address` and speaks for the window from then on. */
export async function driveLoopback(address: string): Promise<DrivenLoopback> {
  const { host, origin, port, hash } = new URL(address);
  // A connection of its own each time: one that idled for a minute is closed by the host just as it is used again.
  const agent = new Agent({ keepAlive: false });
  let cookie = '';

  const send = async (method: string, path: string, body?: Uint8Array, type = 'text/plain'): Promise<Answer> =>
    await new Promise((resolve, reject) => {
      const outgoing = ask(
        {
          agent,
          method,
          path,
          host: '127.0.0.1',
          port,
          setHost: false,
          headers: {
            Host: host,
            'Sec-Fetch-Site': 'same-origin',
            'Sec-Fetch-Mode': 'cors',
            'Sec-Fetch-Dest': 'empty',
            ...(cookie === '' ? {} : { Cookie: cookie }),
            ...(method === 'GET' ? {} : { Origin: origin }),
            ...(body === undefined ? {} : { 'Content-Type': type, 'Content-Length': String(body.length) }),
          },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.once('error', reject);
          incoming.once('end', () => {
            const headers = new Headers();
            for (const [name, values] of Object.entries(incoming.headersDistinct))
              for (const value of values ?? []) headers.append(name, value);
            resolve({ status: incoming.statusCode ?? 0, headers, body: Buffer.concat(chunks) });
          });
        },
      );
      outgoing.once('error', reject);
      outgoing.end(body);
    });

  const entered = await send('POST', '/-/enter', new TextEncoder().encode(hash.slice(1)));
  if (entered.status !== 204) throw new Error(`The door answered ${entered.status}.`);
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';

  const docket: Client = createORPCClient(
    new RPCLink({
      url: `${origin}/-/rpc`,
      fetch: async (request) => {
        const body = new Uint8Array(await request.arrayBuffer());
        const { pathname } = new URL(request.url);
        const answer = await send('POST', pathname, body, 'application/json');
        return new Response(new Uint8Array(answer.body), { status: answer.status, headers: answer.headers });
      },
    }),
  );
  return {
    docket,
    upload: async (fileName, content, mediaType = 'text/plain') => {
      const begun = await docket.documents.beginUpload({ fileName, size: content.length, mediaType });
      for (let at = 0; at < content.length; at += slice) {
        const part = content.slice(at, at + slice);
        const { status } = await send('PUT', `/-/files/${begun.ticket}?at=${at}`, part, 'application/octet-stream');
        if (status >= 300) throw new Error(`The slice was answered with ${status}.`);
      }
      return begun.upload;
    },
    fetchTicket: async (ticket) => (await send('GET', `/-/files/${ticket}`)).body,
    close: () => agent.destroy(),
  };
}
