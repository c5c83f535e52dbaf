/** The window's own origin. No cookie, no port, no network: only `protocol.handle` answers for it (electron.md §1). */
export const windowOrigin = 'docket://app';

/**
 * Whether the window itself asked: Electron names the asking origin, and a call that may change something must name it
 * too. A load that Electron started itself, such as the window's page, names none.
 */
export function askedByWindow(request: Request & { readonly initiatorOrigin?: string }): boolean {
  if (!isOwnAddress(request.url)) return false;
  const { initiatorOrigin } = request;
  if (initiatorOrigin !== undefined && initiatorOrigin !== windowOrigin) return false;
  return request.method === 'GET' || request.headers.get('origin') === windowOrigin;
}

/** Whether an address lies on the window's origin. Parsed, never compared by its beginning. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  // A custom scheme's `origin` is "null" in Node, and its own in Chromium.
  return url !== null && url.protocol === 'docket:' && url.host === 'app' && url.username === '' && url.password === '';
}

/** Whether an address is a file that a procedure has issued a ticket for. */
export function isTicket(address: string): boolean {
  return isOwnAddress(address) && /^\/-\/files\/[0-9a-f]{64}$/u.test(new URL(address).pathname);
}
