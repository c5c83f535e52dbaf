import { expect, test } from 'vitest';
import { askedByWindow, isOwnAddress, isTicket } from '../../main/hosts/electron/scheme.ts';

function ask(
  url: string,
  method = 'GET',
  origin?: string,
  initiatorOrigin?: string,
): Request & { initiatorOrigin?: string } {
  const request = new Request(url, { method, ...(origin === undefined ? {} : { headers: { origin } }) });
  return initiatorOrigin === undefined ? request : Object.assign(request, { initiatorOrigin });
}

test('the window reads and writes, and Electron opens its page', () => {
  expect(askedByWindow(ask('docket://app/'))).toBe(true);
  expect(askedByWindow(ask('docket://app/assets/index.js', 'GET', undefined, 'docket://app'))).toBe(true);
  expect(askedByWindow(ask('docket://app/-/rpc/requests/logRequest', 'POST', 'docket://app', 'docket://app'))).toBe(
    true,
  );
});

test.each([
  ['another origin asks', ask('docket://app/', 'GET', undefined, 'https://evil.example')],
  ['an opaque origin asks', ask('docket://app/', 'GET', undefined, 'null')],
  ['a write does not say who asks', ask('docket://app/-/rpc/x', 'POST')],
  ['a write comes from another page', ask('docket://app/-/rpc/x', 'POST', 'https://evil.example')],
  ['a write comes from an opaque page', ask('docket://app/-/rpc/x', 'POST', 'null')],
  ['another host of the scheme is asked', ask('docket://files/', 'GET', undefined, 'docket://app')],
  ['a host that only begins alike is asked', ask('docket://app.evil.example/', 'GET', undefined, 'docket://app')],
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

test('only a file with a ticket is saved to disk', () => {
  expect(isTicket(`docket://app/-/files/${'a'.repeat(64)}`)).toBe(true);
  for (const address of [
    'docket://app/',
    'docket://app/-/files/short',
    `https://app/-/files/${'a'.repeat(64)}`,
    'blob:docket://app/1',
  ]) {
    expect(isTicket(address)).toBe(false);
  }
});
