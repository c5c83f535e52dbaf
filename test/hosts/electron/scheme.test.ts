import { expect, test } from 'vitest';
import { askedByWindow, isOwnAddress, isPage, startAfter, ticketAddress } from '../../../main/hosts/electron/scheme.ts';

type Ask = Request & { readonly initiatorOrigin?: string };

const userAgent =
  'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) docket/0.1.0 Chrome/130.0.6723.137 Electron/33.2.1 Safari/537.36';

function ask(url: string, method: string, headers: Record<string, string> = {}, initiatorOrigin?: string): Ask {
  const request = new Request(url, { method, headers });
  return initiatorOrigin === undefined ? request : Object.assign(request, { initiatorOrigin });
}

// The headers that a real Electron 33.2.1 sent, written down as they came.
const post = { accept: '*/*', 'content-type': 'application/json', 'user-agent': userAgent };
const put = { accept: '*/*', 'user-agent': userAgent };
const own = { 'x-docket-window': '1' };

test.each<[string, Ask]>([
  [
    'loads its page',
    ask('docket://app/', 'GET', {
      accept:
        'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
      'upgrade-insecure-requests': '1',
      'user-agent': userAgent,
    }),
  ],
  [
    'loads a module script',
    ask('docket://app/assets/index.js', 'GET', { accept: '*/*', origin: 'docket://app', 'user-agent': userAgent }),
  ],
  [
    'loads a stylesheet',
    ask('docket://app/assets/index.css', 'GET', {
      accept: 'text/css,*/*;q=0.1',
      origin: 'docket://app',
      'user-agent': userAgent,
    }),
  ],
  ['calls a procedure', ask('docket://app/-/rpc/requests/logRequest', 'POST', { ...post, ...own })],
  ['sends a slice of a file', ask(`docket://app/-/files/${'a'.repeat(64)}?at=0`, 'PUT', { ...put, ...own })],
  ['calls a procedure in Electron 45', ask('docket://app/-/rpc/x', 'POST', { ...post, ...own }, 'docket://app')],
])('the scheme answers the window when it %s', (_title, request) => {
  expect(askedByWindow(request)).toBe(true);
});

test.each<[string, Ask]>([
  ['another origin asks', ask('docket://app/', 'GET', {}, 'https://evil.example')],
  ['an opaque origin asks', ask('docket://app/', 'GET', {}, 'null')],
  ['another origin asks with the header', ask('docket://app/-/rpc/x', 'POST', own, 'https://evil.example')],
  ['a write does not say who asks', ask('docket://app/-/rpc/x', 'POST', post)],
  [
    'a form of the window itself is sent',
    ask('docket://app/-/rpc/x', 'POST', { 'content-type': 'text/plain' }, 'docket://app'),
  ],
  ['the header says something else', ask('docket://app/-/rpc/x', 'POST', { ...post, 'x-docket-window': '1, 1' })],
  ['a write comes from another page', ask('docket://app/-/rpc/x', 'POST', { ...own, origin: 'https://evil.example' })],
  ['a write comes from an opaque page', ask('docket://app/-/rpc/x', 'POST', { ...own, origin: 'null' })],
  ['something is to be deleted without the header', ask('docket://app/-/files/x', 'DELETE', put)],
  ['another host of the scheme is asked', ask('docket://files/', 'GET', {}, 'docket://app')],
  ['a host that only begins alike is asked', ask('docket://app.evil.example/', 'GET', {}, 'docket://app')],
])('the scheme refuses when %s', (_title, request) => {
  expect(askedByWindow(request)).toBe(false);
});

test.each([
  'https://app/',
  'file:///app/',
  'docket://app.evil.example/',
  'docket://user@app/',
  'docket:app',
  'not an address',
  '',
])('the window does not go to %j', (address) => {
  expect(isOwnAddress(address)).toBe(false);
});

test.each([
  ['docket://app/', true],
  ['docket://app/#/requests', true],
  ['docket://app/#/requests?words=~1', true],
  ['docket://app/?x=1', false],
  ['docket://app/index.html', false],
  ['docket://app/-/rpc/session/showStatus', false],
  [`docket://app/-/files/${'a'.repeat(64)}`, false],
  ['docket://blank/', false],
  ['https://app/', false],
  ['about:blank', false],
])('the window goes to its one page and nowhere else: %s', (address, may) => {
  expect(isPage(address)).toBe(may);
});

test('a page begins at the start and not where the one before it stood, but for staff before their report', () => {
  expect(startAfter('docket://app/#/report')).toBe('docket://app/#/report');
  for (const address of [
    'docket://app/',
    'docket://app/#/requests/SAR-2026-0042',
    'docket://app/#/requests?words=~3',
    'docket://blank/',
    'https://evil.example/#/report',
    '',
  ])
    expect(startAfter(address)).toBe('docket://app/');
});

test('only a ticket leads to a file', () => {
  expect(ticketAddress('a'.repeat(64))).toBe(`docket://app/-/files/${'a'.repeat(64)}`);
  for (const ticket of ['', 'short', `../rpc/${'a'.repeat(57)}`, 'A'.repeat(64), `${'a'.repeat(64)}/..`])
    expect(ticketAddress(ticket)).toBeUndefined();
});
