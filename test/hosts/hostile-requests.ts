import type { Behind } from '../../main/hosts/loopback/connections.ts';
import { serveLoopback, type Loopback } from '../support/serve-loopback.ts';
import { otherHosts, otherOrigins, strayPaths } from './hostile-names.ts';
import { sendRaw, type RawRequest } from './raw-request.ts';
import type { Opened } from './opened-door.ts';

type Header = readonly [string, string];
const procedure = '/-/rpc/requests/listRequests';
const ticket = `/-/files/${'a'.repeat(64)}`;

/** A door with a session behind it, and a note of every request that got through. */
export async function openDoor(answer: Behind['fetch'] = async () => new Response('through')): Promise<Opened> {
  const reached: string[] = [];
  const loopback = await serveLoopback({
    fetch: async (request) => {
      reached.push(`${request.method} ${new URL(request.url).pathname} ${await request.text()}`);
      return await answer(request);
    },
  });
  const host = new URL(loopback.origin).host;
  const entered = await sendRaw(loopback.port, entering(host, tokenOf(loopback)));
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { loopback, host, cookie, reached };
}

export function tokenOf({ address }: Loopback): string {
  return new URL(address).hash.slice(1);
}

export function entering(host: string, token: string): RawRequest {
  return {
    method: 'POST',
    target: '/-/enter',
    headers: [
      ['Host', host],
      ['Origin', `http://${host}`],
      ...asked('cors'),
      ['Content-Type', 'text/plain'],
      ['Content-Length', String(token.length)],
    ],
    body: token,
  };
}

function asked(mode: string, site = 'same-origin', dest = 'empty'): readonly Header[] {
  return [
    ['Sec-Fetch-Site', site],
    ['Sec-Fetch-Mode', mode],
    ['Sec-Fetch-Dest', dest],
  ];
}

/** The window's own call, right in every header. Each attack below changes one thing in it. */
export function call({ host, cookie }: Opened): RawRequest {
  const body = '{"json":{}}';
  return {
    method: 'POST',
    target: procedure,
    headers: [
      ['Host', host],
      ['Origin', `http://${host}`],
      ...asked('cors'),
      ['Content-Type', 'application/json'],
      ['Content-Length', String(body.length)],
      ['Cookie', cookie],
    ],
    body,
  };
}
function slice({ host, cookie }: Opened): RawRequest {
  return {
    method: 'PUT',
    target: `${ticket}?at=0`,
    headers: [
      ['Host', host],
      ['Origin', `http://${host}`],
      ...asked('cors'),
      ['Content-Type', 'application/octet-stream'],
      ['Content-Length', '3'],
      ['Cookie', cookie],
    ],
    body: 'abc',
  };
}
function download({ host, cookie }: Opened): RawRequest {
  return { method: 'GET', target: ticket, headers: [['Host', host], ...asked('cors'), ['Cookie', cookie]] };
}
function openPage({ host, cookie }: Opened): RawRequest {
  return {
    method: 'GET',
    target: '/',
    headers: [['Host', host], ...asked('navigate', 'none', 'document'), ['Cookie', cookie]],
  };
}
function asset({ host, cookie }: Opened): RawRequest {
  return {
    method: 'GET',
    target: '/assets/index-abcdefgh.js',
    headers: [['Host', host], ...asked('cors', 'same-origin', 'script'), ['Cookie', cookie]],
  };
}
export const good = {
  'a procedure': call,
  'a slice of a file': slice,
  'a download': download,
  'the page': openPage,
  'a script': asset,
};
export type Kind = keyof typeof good;
export const kinds = Object.keys(good) as Kind[];

export function withHeader(request: RawRequest, name: string, ...values: readonly string[]): RawRequest {
  const others = request.headers.filter(([one]) => one.toLowerCase() !== name.toLowerCase());
  return { ...request, headers: [...others, ...values.map((value): Header => [name, value])] };
}

type Attack = { readonly title: string; readonly make: (opened: Opened) => RawRequest };

/** One attack on each kind of request. */
function onEach(
  title: string,
  change: (request: RawRequest, opened: Opened) => RawRequest,
  on: readonly Kind[] = kinds,
): Attack[] {
  return on.map((kind) => ({ title: `${title}: ${kind}`, make: (opened) => change(good[kind](opened), opened) }));
}

export const attacks: readonly Attack[] = [
  ...otherHosts.flatMap((host, at) =>
    onEach(`Host is a name of somebody else (${at})`, (request, opened) => withHeader(request, 'Host', host(opened))),
  ),
  ...onEach('Host is missing', (request) => withHeader(request, 'Host')),
  ...onEach('Host is sent twice', (request, { host }) => withHeader(request, 'Host', host, 'evil.example')),
  ...otherOrigins.flatMap((origin, at) =>
    onEach(`Origin is another page's (${at})`, (request, opened) => withHeader(request, 'Origin', origin(opened))),
  ),
  ...onEach('Origin is missing', (request) => withHeader(request, 'Origin'), ['a procedure', 'a slice of a file']),
  ...onEach('Origin is sent twice', (request, { host }) =>
    withHeader(request, 'Origin', `http://${host}`, 'https://evil.example'),
  ),
  ...['cross-site', 'same-site', 'Same-Origin', 'none, same-origin', ''].flatMap((site) =>
    onEach(`Sec-Fetch-Site is ${site || 'empty'}`, (request) => withHeader(request, 'Sec-Fetch-Site', site)),
  ),
  ...onEach('Sec-Fetch-Site is missing', (request) => withHeader(request, 'Sec-Fetch-Site')),
  ...onEach('Sec-Fetch-Site is sent twice', (request) =>
    withHeader(request, 'Sec-Fetch-Site', 'same-origin', 'cross-site'),
  ),
  ...onEach('Sec-Fetch-Site is none outside the page', (request) => withHeader(request, 'Sec-Fetch-Site', 'none'), [
    'a procedure',
    'a slice of a file',
    'a download',
    'a script',
  ]),
  ...['iframe', 'frame', 'embed', 'object', 'empty', ''].flatMap((dest) =>
    onEach(`the page is asked for as ${dest || 'nothing'}`, (request) => withHeader(request, 'Sec-Fetch-Dest', dest), [
      'the page',
    ]),
  ),
  ...onEach('a form navigates to it', (request) => withHeader(request, 'Sec-Fetch-Mode', 'navigate'), [
    'a procedure',
    'a slice of a file',
  ]),
  ...['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'].flatMap((method) =>
    onEach(`the method is ${method}`, (request) => ({ ...request, method }), ['a procedure']),
  ),
  ...['POST', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'HEAD'].flatMap((method) =>
    onEach(`the method is ${method}`, (request) => ({ ...request, method }), [
      'a slice of a file',
      'a download',
      'the page',
      'a script',
    ]),
  ),
  ...onEach('a preflight of another page', (request) =>
    withHeader({ ...request, method: 'OPTIONS' }, 'Access-Control-Request-Method', 'POST'),
  ),
  ...onEach('the cookie is missing', (request) => withHeader(request, 'Cookie')),
  ...onEach('the cookie has another name', (request, { cookie }) =>
    withHeader(request, 'Cookie', cookie.replace('docket=', 'session=')),
  ),
  ...strayPaths.flatMap((target) =>
    onEach(
      `the path is ${target || 'nothing'}`,
      (request) => ({ ...request, target }),
      target === '/-' ? ['a procedure', 'a slice of a file'] : ['a procedure', 'a script'],
    ),
  ),
  ...onEach('the body is longer than any call', (request) => withHeader(request, 'Content-Length', '999999999'), [
    'a procedure',
    'a slice of a file',
  ]),
  ...onEach(
    'a body where none belongs',
    (request) => ({ ...withHeader(request, 'Content-Length', '3'), body: 'abc' }),
    ['a download', 'the page', 'a script'],
  ),
  ...onEach('the body has no length', (request) => ({
    ...withHeader(withHeader(request, 'Content-Length'), 'Transfer-Encoding', 'chunked'),
    body: '0\r\n\r\n',
  })),
  ...onEach('the body has two lengths', (request) => withHeader(request, 'Content-Length', '3', '4')),
  ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''].flatMap((type) =>
    onEach(`the body is ${type || 'of no type'}`, (request) => withHeader(request, 'Content-Type', type), [
      'a procedure',
    ]),
  ),
  ...onEach('a web socket is asked for', (request) =>
    withHeader(withHeader(request, 'Upgrade', 'websocket'), 'Sec-WebSocket-Key', 'x'),
  ),
];
