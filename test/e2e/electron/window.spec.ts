import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { binaryPath } from '../../../main/hosts/find-electron.mjs';

// Never run on the machines Docket was written on: Electron's binary cannot be fetched there.
const electron = binaryPath();
test.skip(
  !existsSync(electron),
  `Electron's binary is not on this machine (${electron}), so the desktop window is not tested here. Set ELECTRON_OVERRIDE_DIST_PATH to run these specs.`,
);

let folder: string;
let application: ElectronApplication;
let window: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-electron-'));
  application = await _electron.launch({
    executablePath: electron,
    args: [resolve(import.meta.dirname, '../../..')],
    env: {
      ...(process.env as Record<string, string>),
      DOCKET_PROFILE: join(folder, 'profile'),
      DOCKET_REGISTERS: join(folder, 'registers'),
    },
  });
  window = await application.firstWindow();
});

test.afterAll(async () => {
  await application?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

test('the desktop opens on the first-run or unlock screen, on its own origin', async () => {
  await window.waitForLoadState('domcontentloaded');
  expect(new URL(window.url()).href.startsWith('docket://app/')).toBe(true);
  await expect(window.getByRole('button').first()).toBeVisible();
});

test('the window is sandboxed, isolated and without Node', async () => {
  const preferences = await application.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in electron.d.ts: the preferences as they were applied.
    return (contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
  });
  expect(
    await window.evaluate(() => ['require', 'process', 'Buffer', 'module'].filter((name) => name in globalThis)),
  ).toEqual([]);
  expect(await window.evaluate(() => Object.keys((globalThis as unknown as { desktop: object }).desktop))).toEqual([
    'platform',
  ]);
});

test('the page comes with a strict content security policy, and an inline script does not run', async () => {
  const policy = await window.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
  expect(policy).toContain(`default-src 'none'`);
  expect(policy).toContain(`script-src 'self'`);
  const ran = await window.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.inlineScriptRan = true';
    document.head.append(script);
    return 'inlineScriptRan' in globalThis;
  });
  expect(ran).toBe(false);
});

test('the window reaches no network, opens no other window and goes nowhere else', async () => {
  const reached = await window.evaluate(async () => {
    const tries = ['https://example.org/', 'http://127.0.0.1:1/', 'file:///etc/hostname', 'docket://files/'];
    const answers = await Promise.allSettled(tries.map(async (address) => await fetch(address, { mode: 'no-cors' })));
    return answers.filter(({ status }) => status === 'fulfilled').length;
  });
  expect(reached).toBe(0);
  await window.evaluate(() => void globalThis.open('https://example.org/'));
  await window.evaluate(() => void (location.href = 'https://example.org/'));
  await window.waitForTimeout(500);
  expect(application.windows()).toHaveLength(1);
  expect(window.url().startsWith('docket://app/')).toBe(true);
});

test('every permission a page could ask for is refused', async () => {
  const states = await window.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[];
    return await Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(states).not.toContain('granted');
});

test('a register is made, and opens with the binding it was given, in this Electron', async () => {
  const answers = await window.evaluate(async () => {
    const call = async (path: string, json: object) => {
      const answer = await fetch(`/-/rpc/register/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-docket-window': '1' },
        body: JSON.stringify({ json }),
      });
      return `${path} ${answer.status}`;
    };
    const passphrase = 'nine purple lanterns over harbour walls';
    const organisation = {
      organisation: 'Harbour Co',
      regime: 'eu-gdpr',
      calendar: 'IE',
      timeZone: 'Europe/Dublin',
      personName: 'Maren Oduya',
    };
    return [
      await call('createRegister', { ...organisation, passphrase }),
      await call('unlockRegister', { passphrase }),
    ];
  });
  expect(answers).toEqual(['createRegister 200', 'unlockRegister 200']);
});
