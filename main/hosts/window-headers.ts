/** What the window may load and run. Styles that Mantine writes at run time carry the nonce of this load. */
function windowPolicy(nonce: string | undefined): string {
  const styles = nonce === undefined ? `'self'` : `'self' 'nonce-${nonce}'`;
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src ${styles}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

// Answers that are not the window itself: nothing in them may ever run.
const inertPolicy = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`;

const always = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), payment=()',
} as const;

/** Headers for a file of the built window; `nonce` is for its HTML page. */
export function windowHeaders(nonce?: string): Record<string, string> {
  return { ...always, 'content-security-policy': windowPolicy(nonce) };
}

/** Headers for every other answer: procedures, file bytes, refusals. */
export function inertHeaders(): Record<string, string> {
  return { ...always, 'content-security-policy': inertPolicy, 'cache-control': 'no-store' };
}

/** The same answer with the inert headers over its own; one that belongs to the window is left as it is. */
export function withInertHeaders(response: Response): Response {
  if (response.headers.has('content-security-policy')) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(inertHeaders())) headers.set(name, value);
  // A body of unknown kind must never be sniffed into a page.
  if (!headers.has('content-type')) headers.set('content-type', 'text/plain; charset=utf-8');
  return new Response(response.body, { status: response.status, headers });
}
