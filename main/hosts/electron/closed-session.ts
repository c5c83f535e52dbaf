import type { Session } from 'electron';
import type { Words } from '../../words/words.ts';
import { askedByWindow, blankAddress } from './scheme.ts';

/** What a page may ask of the machine: nothing but putting text it was told to copy on the clipboard. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

const network = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'];

/** What is answered beside the window's own origin: an address, whole, and what stands there. */
export type Aside = Readonly<Record<string, () => Response>>;

/**
 * Makes a session the window's: deaf to the network, and answered by `fetch` and `aside` alone. Handlers belong to a
 * session, so a window must be given this one.
 */
export function closeSession(
  words: () => Words,
  closed: Session,
  fetch: (request: Request) => Promise<Response>,
  aside: Aside,
): void {
  closed.setSpellCheckerEnabled(false);
  // Without both handlers every permission is granted.
  closed.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed.has(permission)));
  closed.setPermissionCheckHandler((_contents, permission) => allowed.has(permission));
  closed.setDevicePermissionHandler(() => false);
  closed.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  closed.webRequest.onBeforeRequest({ urls: network }, (_details, answer) => answer({ cancel: true }));
  // Chromium would write a download beside the home folder's files while it asks where to: files are saved by Docket.
  closed.on('will-download', (event) => event.preventDefault());
  closed.protocol.handle('docket', async (request) => await answer(words, request, fetch, aside));
}

// A throw would reach the page as a bare ERR_UNEXPECTED.
async function answer(
  words: () => Words,
  request: Request,
  fetch: (request: Request) => Promise<Response>,
  aside: Aside,
): Promise<Response> {
  const beside = request.method === 'GET' ? aside[request.url] : undefined;
  if (beside !== undefined) return beside();
  if (!askedByWindow(request))
    return new Response('Another page asked.', { status: 403, headers: { 'content-type': 'text/plain' } });
  try {
    return await fetch(request);
  } catch (error) {
    process.stderr.write(
      `Docket could not answer a request (${error instanceof Error ? error.name : typeof error}).\n`,
    );
    return new Response(words()('desktop.notAnswered'), {
      status: 500,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
}

/** The page that stands in the window while the next one comes. */
export function blankPage(background: () => string): Aside {
  return {
    [blankAddress]: () => {
      const style = `html{background:${background()}}`;
      return new Response(`<!doctype html><title>Docket</title><style>${style}</style>`, {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
          'cache-control': 'no-store',
        },
      });
    },
  };
}
