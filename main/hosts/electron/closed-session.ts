import { session, type Session } from 'electron';
import { askedByWindow, isTicket } from './scheme.ts';

/** What a page may ask of the machine: nothing but putting text it was told to copy on the clipboard. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

const network = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'];

/**
 * The session the window lives in: in memory only, deaf to the network, and answered by `fetch` alone.
 * Handlers belong to a session, so a window must be given this one (electron.md §0.13).
 */
export function closedSession(fetch: (request: Request) => Promise<Response>): Session {
  // No `persist:` before the name: nothing of the register reaches Chromium's profile.
  const closed = session.fromPartition('docket');
  closed.setSpellCheckerEnabled(false);
  // Without both handlers every permission is granted.
  closed.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed.has(permission)));
  closed.setPermissionCheckHandler((_contents, permission) => allowed.has(permission));
  closed.setDevicePermissionHandler(() => false);
  closed.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  closed.webRequest.onBeforeRequest({ urls: network }, (_details, answer) => answer({ cancel: true }));
  closed.on('will-download', (event, item) => {
    if (!isTicket(item.getURL())) return event.preventDefault();
    // Electron asks where to: the officer chooses, no file is written behind their back.
    item.setSaveDialogOptions({ title: 'Save a copy', defaultPath: item.getFilename() });
  });
  closed.protocol.handle('docket', async (request) => await answer(request, fetch));
  return closed;
}

// A throw would reach the page as a bare ERR_UNEXPECTED.
async function answer(request: Request, fetch: (request: Request) => Promise<Response>): Promise<Response> {
  if (!askedByWindow(request))
    return new Response('Another page asked.', { status: 403, headers: { 'content-type': 'text/plain' } });
  try {
    return await fetch(request);
  } catch (error) {
    process.stderr.write(
      `Docket could not answer a request (${error instanceof Error ? error.name : typeof error}).\n`,
    );
    return new Response('Docket met an error it did not foresee.', {
      status: 500,
      headers: { 'content-type': 'text/plain' },
    });
  }
}
