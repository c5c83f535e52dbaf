import { windowHeader } from '../../contract/window-header.ts';

/** The window's own origin. No cookie, no port, no network: only `protocol.handle` answers for it. */
export const windowOrigin = 'docket://app';

/**
 * An empty page on an origin of its own. Going there gives the window another process, and the one that held the register
 * can be ended.
 */
export const blankAddress = 'docket://blank/';

/**
 * Whether the window itself asked. Where Electron names the asking origin (45 and later, for requests of web content) it
 * must be the window's. A custom scheme's requests carry no `Origin` unless they load a module script, so a request that
 * may change something carries the window's own header instead.
 */
export function askedByWindow(request: Request & { readonly initiatorOrigin?: string }): boolean {
  if (!isOwnAddress(request.url)) return false;
  const { initiatorOrigin } = request;
  if (initiatorOrigin !== undefined && initiatorOrigin !== windowOrigin) return false;
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== windowOrigin) return false;
  return request.method === 'GET' || hasWindowHeader(request.headers);
}

function hasWindowHeader(headers: Headers): boolean {
  return Object.entries(windowHeader).every(([name, value]) => headers.get(name) === value);
}

/** Whether an address lies on the window's origin. Parsed, never compared by its beginning. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  // A custom scheme's `origin` is "null" in Node, and its own in Chromium.
  return url !== null && url.protocol === 'docket:' && url.host === 'app' && url.username === '' && url.password === '';
}

/** Whether an address is the window's one page, at any place in it. Everything else on its origin is no page. */
export function isPage(address: string): boolean {
  if (!isOwnAddress(address)) return false;
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}

/** Where a page begins that comes after this one: at the start, unless staff stand before their report. */
export function startAfter(address: string): string {
  const report = '#/report';
  return `${windowOrigin}/${isPage(address) && new URL(address).hash === report ? report : ''}`;
}

/** The path that fetches what a ticket was issued for; undefined for anything that is no ticket. */
export function ticketAddress(ticket: string): string | undefined {
  return /^[0-9a-f]{64}$/u.test(ticket) ? `${windowOrigin}/-/files/${ticket}` : undefined;
}
