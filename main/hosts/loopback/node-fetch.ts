import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A request of node:http as a WHATWG one. Its cookie stays at the door; it is aborted when the window leaves. */
export function toRequest(incoming: IncomingMessage, origin: string, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    if (name !== 'cookie') for (const value of values ?? []) headers.append(name, value);
  }
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' ? null : (Readable.toWeb(incoming) as ReadableStream<Uint8Array>); // node types its own stream apart from the global one
  return new Request(new URL(incoming.url ?? '/', origin), {
    method,
    headers,
    body,
    signal,
    ...(body === null ? {} : { duplex: 'half' as const }),
  });
}

/** Sends a WHATWG answer, as fast as the window reads it. The body is cancelled when the window leaves. */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, [...response.headers].flat());
  outgoing.flushHeaders();
  if (response.body === null) return void outgoing.end();
  try {
    await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), outgoing); // as above
  } catch (error) {
    if (!outgoing.destroyed) throw error;
  }
}
