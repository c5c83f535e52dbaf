import { createHash, timingSafeEqual } from 'node:crypto';

/** What a request says about itself before a byte of its body is read; header names in lower case, every value kept. */
export type Ask = {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
};

/** What the door compares with: this launch's host and port, and the session's cookie once the launch token was spent. */
export type Doorway = { readonly host: string; readonly cookie: string | undefined };

export type Refusal = {
  readonly status: 400 | 401 | 403 | 405 | 411 | 413 | 415 | 421;
  readonly because: string;
  readonly guess?: boolean;
};
export type Verdict = { readonly admitted: 'entry' | 'session' } | Refusal;

/** The name of the session's cookie. */
export const cookieName = 'docket';

type Route = {
  readonly path: RegExp;
  readonly methods: readonly string[];
  /** Whether the address may be typed, or opened by the launcher; everything else is asked by the window itself. */
  readonly typed?: boolean;
  /** Whether a page in a file of this computer's user leads here: its window says that another site asked. */
  readonly ledTo?: boolean;
  /** The window's own page: never inside a frame, an <embed> or an <object>. */
  readonly page?: boolean;
  readonly withoutCookie?: boolean;
  readonly body?: { readonly type: string; readonly most: number };
};

const mebibyte = 1024 * 1024;

// The first route that fits decides. Slices of a file are 8 MiB.
const routes: readonly Route[] = [
  { path: /^\/-\/enter$/u, methods: ['GET'], typed: true, ledTo: true, page: true, withoutCookie: true },
  { path: /^\/-\/enter$/u, methods: ['POST'], withoutCookie: true, body: { type: 'text/plain', most: 128 } },
  { path: /^\/-\/enter\.(?:js|css)$/u, methods: ['GET'], withoutCookie: true },
  { path: /^\/-\/rpc\/[\w/]+$/u, methods: ['POST'], body: { type: 'application/json', most: 4 * mebibyte } },
  { path: /^\/-\/files\/[0-9a-f]{64}$/u, methods: ['GET'] },
  { path: /^\/-\/files\/[0-9a-f]{64}$/u, methods: ['PUT'], body: { type: '', most: 16 * mebibyte } },
  { path: /^\/-\/scheme$/u, methods: ['PUT'] },
  { path: /^\/$/u, methods: ['GET'], typed: true, page: true },
  { path: /^\/(?!-\/)[\w.-]+(?:\/[\w.-]+)*$/u, methods: ['GET'] },
];

/**
 * Who may pass: a request of the window itself, to exactly this launch's name and port, with the session's cookie.
 * Everything is refused unless each check says yes; a header that is missing or sent twice counts as wrong.
 */
export function admit(ask: Ask, doorway: Doorway): Verdict {
  const path = pathOf(ask.target);
  if (path === undefined) return { status: 400, because: 'the address is not one of the window' };
  if (only(ask, 'host') !== doorway.host) return { status: 421, because: 'the request names another host' };
  const fitting = routes.filter((route) => route.path.test(path));
  const route = fitting.find(({ methods }) => methods.includes(ask.method));
  if (route === undefined) return { status: 405, because: 'there is no such call' };
  return (
    fromElsewhere(ask, route, doorway) ??
    badBody(ask, route) ??
    withoutKey(ask, route, doorway) ?? { admitted: route.withoutCookie ? 'entry' : 'session' }
  );
}

/** Whether two secrets are the same, in a time that does not tell how much of them is. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

// Only what the window asks for: no escapes, no dots that climb, no absolute addresses.
function pathOf(target: string): string | undefined {
  const match = /^(\/[\w./-]*)(?:\?[\w.=&-]*)?$/u.exec(target);
  const path = match?.[1];
  if (path === undefined) return undefined;
  // The register process reads the address as a URL does, which takes dots out of it.
  const asUrl = URL.parse(path, 'http://door');
  return asUrl?.pathname === path && !/\.\.|\/\//u.test(path) ? path : undefined;
}

function fromElsewhere(ask: Ask, route: Route, { host }: Doorway): Refusal | undefined {
  const site = only(ask, 'sec-fetch-site');
  const from = [...(route.typed ? ['none'] : []), ...(route.ledTo ? ['cross-site'] : [])];
  const typed = site !== undefined && from.includes(site) && only(ask, 'sec-fetch-mode') === 'navigate';
  if (site !== 'same-origin' && !typed) return { status: 403, because: 'another page asked' };
  if (route.page && only(ask, 'sec-fetch-dest') !== 'document')
    return { status: 403, because: 'the window does not open inside another page' };
  if (!route.page && only(ask, 'sec-fetch-mode') === 'navigate' && ask.method !== 'GET')
    return { status: 403, because: 'a form asked' };
  const origins = ask.headers['origin'] ?? [];
  const mustSay = ask.method !== 'GET';
  if (mustSay ? origins.length !== 1 : origins.length > 1)
    return { status: 403, because: 'the request does not say who asks' };
  if (origins.some((origin) => origin !== `http://${host}`)) return { status: 403, because: 'another page asked' };
  if (ask.headers['upgrade'] !== undefined) return { status: 403, because: 'no other protocol is spoken here' };
  return undefined;
}

function badBody(ask: Ask, { body }: Route): Refusal | undefined {
  if (ask.headers['transfer-encoding'] !== undefined)
    return { status: 411, because: 'the length of the body is not given' };
  const lengths = ask.headers['content-length'];
  if (body === undefined) {
    return lengths === undefined || (lengths.length === 1 && lengths[0] === '0')
      ? undefined
      : { status: 413, because: 'a body was not expected' };
  }
  const length = only(ask, 'content-length');
  if (length === undefined || !/^\d{1,12}$/u.test(length))
    return { status: 411, because: 'the length of the body is not given' };
  if (Number(length) > body.most) return { status: 413, because: 'the body is too large' };
  const type = only(ask, 'content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (body.type !== '' && type !== body.type) return { status: 415, because: 'the body is of another kind' };
  return undefined;
}

function withoutKey(ask: Ask, { withoutCookie }: Route, { cookie }: Doorway): Refusal | undefined {
  if (withoutCookie) return undefined;
  const sent = (only(ask, 'cookie') ?? '').split('; ').filter((pair) => pair.startsWith(`${cookieName}=`));
  if (sent.length === 0) return { status: 401, because: 'this window has no key' };
  const value = sent.length === 1 ? sent[0]!.slice(cookieName.length + 1) : '';
  if (cookie !== undefined && sameSecret(value, cookie)) return undefined;
  return { status: 401, because: 'this window has another key', guess: true };
}

function only({ headers }: Ask, name: string): string | undefined {
  const values = headers[name];
  return values?.length === 1 ? values[0] : undefined;
}
