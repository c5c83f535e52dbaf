import { Readable } from 'node:stream';
import { speak } from '../../../words/said.ts';
import type { Words } from '../../../words/words.ts';
import type { TicketDesk } from './tickets.ts';
import type { SliceRefused, Uploads } from './uploads.ts';

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/**
 * Moves file bytes: `GET /-/files/<ticket>` streams a download once, `PUT /-/files/<ticket>?at=<offset>` takes a slice.
 * It decides nothing: whoever holds a ticket was admitted by a procedure.
 */
export async function transfer(t: Words, desk: TicketDesk, uploads: Uploads, request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const ticket = pathname.slice('/-/files/'.length);
  if (request.method === 'GET') return download(desk, ticket);
  if (request.method === 'PUT') {
    const outcome = await upload(uploads, ticket, Number(searchParams.get('at')), request.body);
    return 'arrived' in outcome ? Response.json(outcome, { headers }) : refusal(t, outcome);
  }
  return new Response(null, { status: 405, headers: { ...headers, allow: 'GET, PUT' } });
}

function download(desk: TicketDesk, ticket: string): Response {
  const found = desk.take(ticket);
  if (found === undefined) return new Response(null, { status: 404, headers });
  const { fileName, size, open, done } = found;
  return new Response(
    Readable.toWeb(Readable.from(thenDone(open(), done), { objectMode: false })) as ReadableStream<Uint8Array>,
    {
      headers: {
        ...headers,
        // Never the file's own type: nothing a stranger sent is rendered on the window's origin.
        'content-type': 'application/octet-stream',
        'content-length': String(size),
        'content-disposition': `attachment; filename="download"; filename*=UTF-8''${encodeURIComponent(fileName.toWellFormed()).replaceAll("'", '%27')}`,
      },
    },
  );
}

async function* thenDone(
  bytes: AsyncIterable<Uint8Array>,
  done: (() => Promise<void>) | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } finally {
    await done?.();
  }
}

async function upload(
  uploads: Uploads,
  ticket: string,
  at: number,
  body: ReadableStream<Uint8Array> | null,
): ReturnType<Uploads['take']> {
  const empty = new ReadableStream<Uint8Array>({ start: (stream) => stream.close() });
  return await uploads.take(ticket, at, body ?? empty);
}

function refusal(t: Words, refused: SliceRefused): Response {
  const status = { unknown: 404, 'out-of-order': 409, 'too-long': 413, 'disk-full': 507, 'disk-fails': 503 }[
    refused.refused
  ];
  const said = 'sentence' in refused ? { ...refused, sentence: speak(t, refused.sentence) } : refused;
  return Response.json(said, { status, headers });
}
