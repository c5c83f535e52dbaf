import { t } from '../support/words.ts';
import { expect, test } from './support/desktop.ts';

test('the desktop opens on the first-run screen, on its own origin', async ({ untouched: { window } }) => {
  await expect(window.getByRole('heading', { level: 1, name: t('session.createRegister.title') })).toBeVisible();
  expect(new URL(window.url()).href).toBe('docket://app/');
});

test('the window is sandboxed, isolated and without Node', async ({ untouched: { main, window } }) => {
  const preferences = await main(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in electron.d.ts: the preferences as they were applied.
    return (contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }).getLastWebPreferences();
  }, null);
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
  expect(
    await window.evaluate(() => ['require', 'process', 'Buffer', 'module'].filter((name) => name in globalThis)),
  ).toEqual([]);
  expect(await window.evaluate(() => Object.keys((globalThis as unknown as { desktop: object }).desktop))).toContain(
    'platform',
  );
});

test('the page comes with a strict content security policy, and an inline script does not run', async ({
  untouched: { window },
}) => {
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

test('the window reaches no network, no file and no other origin', async ({ untouched: { window } }) => {
  const reached = await window.evaluate(async () => {
    const tries = [
      'https://example.org/',
      'http://127.0.0.1:1/',
      'ws://127.0.0.1:1/',
      'file:///etc/hostname',
      'docket://files/',
    ];
    const answers = await Promise.allSettled(tries.map(async (address) => await fetch(address, { mode: 'no-cors' })));
    return tries.filter((_, at) => answers[at]?.status === 'fulfilled');
  });
  expect(reached).toEqual([]);
});

test('every permission a page could ask for is refused, but for writing to the clipboard', async ({
  untouched: { window },
}) => {
  const states = await window.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const asked = names.map(
      async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
    );
    return await Promise.all(asked);
  });
  expect(states).not.toContain('granted');
  const asked = await window.evaluate(async () => {
    const place = new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('a place'),
        () => resolve('refused'),
      );
    });
    const refused = () => 'refused';
    return {
      place: await place,
      notification: await Notification.requestPermission(),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'a picture', refused),
      screen: await navigator.mediaDevices.getDisplayMedia().then(() => 'a picture', refused),
      read: await navigator.clipboard.readText().then(() => 'a text', refused),
    };
  });
  expect(asked).toEqual({
    place: 'refused',
    notification: 'denied',
    camera: 'refused',
    screen: 'refused',
    read: 'refused',
  });
});

test('what could change something is answered only with the header that the window alone can set', async ({
  untouched: { window },
}) => {
  const answers = await window.evaluate(async () => {
    const call = async (headers: Record<string, string>) => {
      const body = JSON.stringify({ json: null });
      const answer = await fetch('/-/rpc/session/showStatus', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      return answer.status;
    };
    return [await call({}), await call({ 'x-docket-window': '1' })];
  });
  expect(answers[0]).toBe(403);
  expect(answers[1]).not.toBe(403);
});
