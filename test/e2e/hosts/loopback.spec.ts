import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { builtProgram } from '../../support/built-docket.ts';
import { answering, childrenOf } from '../../support/host-processes.ts';
import { openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const passphrase = 'nine purple lanterns over harbour walls';

let registers: string;
let host: ChildProcess;
let address: string;

test.beforeEach(async () => {
  registers = await mkdtemp(join(tmpdir(), 'docket-loopback-'));
  host = spawn(process.execPath, [builtProgram('loopback'), '--no-open'], {
    env: { ...process.env, DOCKET_REGISTERS: registers, DOCKET_PROFILE: registers, DOCKET_ARGON_MIB: '64' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: host.stdout! }), 'line')) as [string]; // readline's own signature
  address = line.slice('Docket is open at '.length);
});

test.afterEach(async () => {
  await stopHost();
  await rm(registers, { recursive: true, force: true });
});

async function stopHost(): Promise<number | null> {
  if (host.exitCode === null) {
    host.kill('SIGTERM');
    await once(host, 'exit');
  }
  return host.exitCode;
}

function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && heard.push(message.text())));
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

/** Asks the core from inside the page, as the window does. */
async function ask(page: Page, path: string, json: object): Promise<number> {
  return await page.evaluate(
    async ([to, body]) =>
      (await fetch(`/-/rpc/${to}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status,
    [path, JSON.stringify({ json })] as const,
  );
}

async function makeRegister(page: Page): Promise<void> {
  const about = {
    organisation: 'Harbour Co',
    regime: 'eu-gdpr',
    calendar: 'IE',
    timeZone: 'Europe/Dublin',
    personName: 'Maren Oduya',
  };
  expect(await ask(page, 'session/createRegister', { ...about, passphrase })).toBe(200);
  expect(await ask(page, 'session/unlockRegister', { passphrase })).toBe(200);
}

test('the printed address opens the window once, with nothing refused by its own policy', async ({ page, browser }) => {
  const heard = complaints(page);
  await page.goto(address);
  await page.waitForURL((url) => url.pathname === '/');
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(heard).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');

  const second = await browser.newPage();
  await second.goto(address);
  await expect(second.getByRole('status')).toContainText(t('desktop.door.refused'));
  const bare = await second.goto(new URL('/', address).href);
  expect(bare?.status()).toBe(401);
  await expect(second.getByRole('status')).toContainText(t('desktop.door.noKey'));
  await second.close();
});

test('a browser is led in by a page that only this user can read, and no command line holds the key', async ({
  page,
}) => {
  test.skip(process.platform === 'win32', 'stands for xdg-open');
  const bin = join(registers, 'bin');
  const opened = join(registers, 'opened');
  await mkdir(bin);
  await writeFile(
    join(bin, 'xdg-open'),
    `#!/bin/sh\necho "$@" > '${opened}.new' && /bin/mv '${opened}.new' '${opened}'\n`,
  );
  await chmod(join(bin, 'xdg-open'), 0o755);
  const second = spawn(process.execPath, [builtProgram('loopback')], {
    env: {
      PATH: bin,
      HOME: registers,
      DISPLAY: ':77',
      DOCKET_PASSPHRASE: 'from the environment',
      DOCKET_REGISTERS: join(registers, 'second'),
      DOCKET_PROFILE: join(registers, 'second-profile'),
      DOCKET_ARGON_MIB: '64',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(createInterface({ input: second.stdout }), 'line')) as [string]; // readline's own signature
    expect(line).toBe('Docket opens in a window.');
    await expect.poll(async () => await readFile(opened, 'utf8').catch(() => '')).toMatch(/^file:\S+\n$/u);
    const led = (await readFile(opened, 'utf8')).trim();
    const path = fileURLToPath(led);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const heard = complaints(page);
    await page.goto(led);
    await page.waitForURL((url) => url.protocol === 'http:' && url.pathname === '/');
    await expect(page.locator('#root')).not.toBeEmpty();
    expect(heard).toEqual([]);
    await expect.poll(async () => await stat(dirname(path)).catch(() => 'gone')).toBe('gone');
    // Back leads to no page that knows the way in.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  } finally {
    second.kill('SIGTERM');
    if (second.exitCode === null) await once(second, 'exit');
  }
});

test('the page carries a nonce of its own at each load, and a script written into it does not run', async ({
  page,
}) => {
  await page.goto(address);
  await page.waitForURL((url) => url.pathname === '/');
  const policyOf = async () => (await page.reload())?.headers()['content-security-policy'] ?? '';
  const [first, second] = [await policyOf(), await policyOf()];
  expect(first).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w-]{22}'/u);
  expect(first).not.toBe(second);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.inlineScriptRan = true';
    document.head.append(script);
    return 'inlineScriptRan' in globalThis;
  });
  expect(ran).toBe(false);
});

test('another page on this computer reads and changes nothing, even in the same browser', async ({ page, context }) => {
  await page.goto(address);
  await page.waitForURL((url) => url.pathname === '/');
  const { origin } = new URL(address);
  const stranger = await context.newPage();
  await stranger.route(
    'http://stranger.localhost/**',
    async (route) => await route.fulfill({ contentType: 'text/html', body: '<p>Hello' }),
  );
  await stranger.goto('http://stranger.localhost/');
  const answers = await stranger.evaluate(async (docket) => {
    const call = async (init: RequestInit) =>
      await fetch(`${docket}/-/rpc/session/showStatus`, init).then(
        async (answer) => `${answer.type} ${answer.status} ${await answer.text()}`,
        () => 'refused',
      );
    return [
      await call({ method: 'POST', body: '{}', credentials: 'include' }),
      await call({ method: 'POST', body: '{}', mode: 'no-cors', credentials: 'include' }),
    ];
  }, origin);
  expect(answers).toEqual(['refused', 'refused']);
  const framed = await stranger.evaluate(async (docket) => {
    const frame = document.createElement('iframe');
    frame.src = docket;
    document.body.append(frame);
    await new Promise((done) => (frame.onload = done));
    return frame.contentDocument === null;
  }, origin);
  expect(framed).toBe(true);
});

test('the colour scheme is written into the page that the next start serves', async ({ page }) => {
  await page.goto(address);
  await page.waitForURL((url) => url.pathname === '/');
  expect(await page.evaluate(async () => (await fetch('/-/scheme?to=dark', { method: 'PUT' })).status)).toBe(204);
  const html = await (await page.reload())?.text();
  expect(html).toContain('data-mantine-color-scheme="dark"');
});

test('the window is locked and unlocked again and again, while the process behind its door changes, and no call of it fails', async ({
  page,
}) => {
  const wrong = await openWindow(page, address);
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // The window itself takes back a question that it asks anew.
    if (why !== 'net::ERR_ABORTED') wrong.push(`${new URL(request.url()).pathname} ${why}`);
  });
  await makeRegister(page);
  await page.reload();
  const held = new Set<number>();
  for (let time = 1; time <= 6; time += 1) {
    await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
    // The one that has just been locked may take a moment to end.
    await expect.poll(() => held.has(answering(host))).toBe(false);
    held.add(answering(host));
    // Now and then the next process is not started yet, now and then it waits already.
    if (time % 2 === 0) await expect.poll(() => childrenOf(host.pid ?? 0).length).toBe(2);
    const before = Date.now();
    await page.keyboard.press('Control+l');
    await unlock(page, passphrase);
    test.info().annotations.push({ type: 'locked and unlocked in', description: `${Date.now() - before} ms` });
  }
  expect(held.size).toBe(6);
  expect(wrong).toEqual([]);
});

test('a register made in the window is remembered, and locked before the host stops', async ({ page }) => {
  await page.goto(address);
  await page.waitForURL((url) => url.pathname === '/');
  await makeRegister(page);
  const path = join(registers, 'Harbour Co.docket');
  expect(JSON.parse(await readFile(join(registers, '.docket.json'), 'utf8'))).toMatchObject({ register: path });
  expect(existsSync(join(path, 'register.db-wal'))).toBe(true);
  expect(await stopHost()).toBe(0);
  expect(existsSync(join(path, 'register.db-wal'))).toBe(false);
});
