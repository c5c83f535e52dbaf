import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { blankPage, closeSession } from '../../../main/hosts/electron/closed-session.ts';
import { english } from '../../support/english.ts';

type Answer = (request: Request) => Promise<Response>;

function session(fetch: Answer = async () => new Response('answered')) {
  const set: Record<string, (...told: never[]) => unknown> = {};
  const keep = (name: string) => (handler: (...told: never[]) => unknown) => void (set[name] = handler);
  const events: Record<string, (event: { preventDefault: () => void }) => void> = {};
  const fake = {
    setSpellCheckerEnabled: () => {},
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
    webRequest: { onBeforeRequest: (filter: { urls: string[] }) => void (set['urls'] = () => filter.urls) },
    on: (name: string, handler: (event: { preventDefault: () => void }) => void) => void (events[name] = handler),
    protocol: { handle: (_scheme: string, handler: Answer) => void (set['answer'] = handler as never) },
  };
  closeSession(
    () => english,
    fake as unknown as Session,
    fetch,
    blankPage(() => '#13181B'),
  );
  return { set, events, answer: set['answer'] as unknown as Answer };
}

test('a page may put text on the clipboard, and nothing else', () => {
  const { set } = session();
  const check = set['check'] as unknown as (contents: undefined, permission: string) => boolean;
  const asks = set['request'] as unknown as (
    contents: undefined,
    permission: string,
    answer: (may: boolean) => void,
  ) => void;
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'fileSystem',
    'openExternal',
    'local-fonts',
  ]) {
    expect(check(undefined, permission)).toBe(false);
    asks(undefined, permission, (may) => expect(may).toBe(false));
  }
  expect(check(undefined, 'clipboard-sanitized-write')).toBe(true);
  expect((set['device'] as unknown as () => boolean)()).toBe(false);
});

test('Chromium saves nothing by itself: while it asked where to, the file would lie in the home folder', () => {
  const { events } = session();
  let prevented = false;
  events['will-download']?.({ preventDefault: () => (prevented = true) });
  expect(prevented).toBe(true);
});

test('the window is answered, everybody else refused', async () => {
  const { answer } = session();
  expect(await (await answer(new Request('docket://app/'))).text()).toBe('answered');
  expect((await answer(new Request('docket://app/-/rpc/x', { method: 'POST' }))).status).toBe(403);
  expect((await answer(new Request('docket://files/'))).status).toBe(403);
});

test('the blank page stands on an origin of its own, in the scheme’s colour, and may do nothing', async () => {
  const { answer } = session();
  const blank = await answer(new Request('docket://blank/'));
  expect(await blank.text()).toContain('background:#13181B');
  expect(blank.headers.get('content-security-policy')).toContain(`default-src 'none'`);
  expect((await answer(new Request('docket://blank/', { method: 'POST' }))).status).toBe(403);
  expect((await answer(new Request('docket://blank/x'))).status).toBe(403);
});

test('a failure nobody foresaw is an answer without a word of what failed', async () => {
  const { answer } = session(async () => await Promise.reject(new Error('/home/maren/register.db')));
  const failed = await answer(new Request('docket://app/'));
  expect(failed.status).toBe(500);
  expect(await failed.text()).toBe('Docket met an error it did not foresee.');
});
