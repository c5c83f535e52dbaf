import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveLoopback } from '../../support/serve-loopback.ts';
import { attacks, call, entering, good, kinds, openDoor, tokenOf, withHeader } from '../hostile-requests.ts';
import { sendRaw } from '../raw-request.ts';
import type { Opened } from '../opened-door.ts';

describe('the loopback door', () => {
  let opened: Opened;
  beforeAll(async () => void (opened = await openDoor()));
  afterAll(() => opened.loopback.stop());

  test.each(kinds)('lets the window through: %s', async (kind) => {
    const before = opened.reached.length;
    const answer = await sendRaw(opened.loopback.port, good[kind](opened));
    expect(answer.status).toBe(200);
    expect(opened.reached).toHaveLength(before + 1);
  });

  test('is attacked in at least 200 ways', () => {
    expect(new Set(attacks.map(({ title }) => title)).size).toBe(attacks.length);
    expect(attacks.length).toBeGreaterThanOrEqual(200);
  });

  test.each(attacks)('refuses when $title', async ({ make }) => {
    const before = opened.reached.length;
    const answer = await sendRaw(opened.loopback.port, make(opened));
    expect([0, 400, 401, 403, 405, 411, 413, 415, 421]).toContain(answer.status);
    expect(opened.reached).toHaveLength(before);
    for (const name of ['access-control-allow-origin', 'access-control-allow-methods', 'set-cookie'])
      expect(answer.headers.get(name)).toBeUndefined();
    expect(answer.body).not.toContain('through');
  });

  test('a refusal can run nothing and is kept nowhere', async () => {
    const { headers } = await sendRaw(opened.loopback.port, withHeader(call(opened), 'Origin', 'https://evil.example'));
    expect(headers.get('content-security-policy')).toContain(`default-src 'none'`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('the launch token', () => {
  test('opens the door once, with a cookie that scripts and other sites never get', async () => {
    const loopback = await serveLoopback({ fetch: async () => new Response('through') });
    const { host } = new URL(loopback.origin);
    const first = await sendRaw(loopback.port, entering(host, tokenOf(loopback)));
    const second = await sendRaw(loopback.port, entering(host, tokenOf(loopback)));
    loopback.stop();
    expect(first.status).toBe(204);
    expect(first.headers.get('set-cookie')).toMatch(/^docket=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/u);
    expect(second.status).toBe(401);
    expect(second.headers.get('set-cookie')).toBeUndefined();
  });

  test('comes from a page in a file: that leads to the entry page and to nothing else', async () => {
    const opened = await openDoor();
    const led = (target: string, more: readonly (readonly [string, string])[] = []) => ({
      method: 'GET',
      target,
      headers: [
        ['Host', opened.host],
        ['Sec-Fetch-Site', 'cross-site'],
        ['Sec-Fetch-Mode', 'navigate'],
        ['Sec-Fetch-Dest', 'document'],
        ...more,
      ] as const,
    });
    const status = async (request: Parameters<typeof sendRaw>[1]) =>
      (await sendRaw(opened.loopback.port, request)).status;
    expect(await status(led('/-/enter'))).toBe(200);
    expect(await status(led('/', [['Cookie', opened.cookie]]))).toBe(403);
    expect(await status(led('/-/enter.js'))).toBe(403);
    expect(await status(withHeader(led('/-/enter'), 'Sec-Fetch-Mode', 'cors'))).toBe(403);
    expect(await status(withHeader(led('/-/enter'), 'Sec-Fetch-Dest', 'iframe'))).toBe(403);
    expect(await status(withHeader(led('/-/enter'), 'Sec-Fetch-Site', 'same-site'))).toBe(403);
    expect(await status({ ...led('/-/enter'), method: 'POST' })).toBe(403);
    expect(opened.reached).toEqual([]);
    opened.loopback.stop();
  });

  test('is not in the address that the server sees, only in its fragment', async () => {
    const loopback = await serveLoopback({ fetch: async () => new Response('through') });
    const { pathname, search, hash, hostname } = new URL(loopback.address);
    loopback.stop();
    expect({ pathname, search }).toEqual({ pathname: '/-/enter', search: '' });
    expect(hash).toMatch(/^#[0-9a-f]{64}$/u);
    expect(hostname).toMatch(/^docket-[0-9a-f]{16}\.localhost$/u);
  });

  test('each wrong token and each wrong cookie waits, a missing one does not', async () => {
    const opened = await openDoor();
    const { loopback, host } = opened;
    await sendRaw(loopback.port, entering(host, 'f'.repeat(64)));
    await sendRaw(loopback.port, entering(host, tokenOf(loopback)));
    expect(loopback.guesses()).toBe(2);
    const answer = await sendRaw(loopback.port, withHeader(call(opened), 'Cookie', `docket=${'0'.repeat(64)}`));
    expect(answer.status).toBe(401);
    await sendRaw(loopback.port, withHeader(call(opened), 'Cookie', ''));
    expect(loopback.guesses()).toBe(3);
    expect(opened.reached).toEqual([]);
    loopback.stop();
  });
});

test('the cookie of another Docket opens nothing', async () => {
  const [mine, other] = [await openDoor(), await openDoor()];
  const answer = await sendRaw(mine.loopback.port, withHeader(call(mine), 'Cookie', other.cookie));
  mine.loopback.stop();
  other.loopback.stop();
  expect(answer.status).toBe(401);
  expect(mine.reached).toEqual([]);
});

describe('whoever leaves the door', () => {
  test('finishes the answer under way, and ends every connection with it', async () => {
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<Response>();
    const opened = await openDoor(async () => {
      asked.resolve();
      return await answer.promise;
    });
    const idle = connect(opened.loopback.port, '127.0.0.1');
    const idleEnded = once(idle.resume(), 'close');
    const answered = sendRaw(opened.loopback.port, call(opened));
    await asked.promise;
    opened.loopback.leave();
    await idleEnded;
    answer.resolve(new Response('late'));
    expect(await answered).toMatchObject({ status: 200, body: expect.stringContaining('late') });
    opened.loopback.stop();
  });

  test('answers what has just come, but opens no register any more', async () => {
    const opened = await openDoor();
    opened.loopback.leave();
    const status = await sendRaw(opened.loopback.port, { ...call(opened), target: '/-/rpc/session/showStatus' });
    expect(status.status).toBe(200);
    for (const target of ['/-/rpc/session/unlockRegister', '/-/rpc/restore/restoreBackup'])
      expect((await sendRaw(opened.loopback.port, { ...call(opened), target })).status).toBe(0);
    expect(opened.reached).toHaveLength(1);
    opened.loopback.stop();
  });
});
