import type { Page } from '@playwright/test';
import { passphrases } from '../support/start-host.ts';
import { unlock } from '../support/window.ts';
import { t } from '../support/words.ts';
import { expect, test } from './support/desktop.ts';
import type { Desktop } from './support/start-desktop.ts';

/** Addresses of the window's own origin, and of none, that are not its one page. */
const noPages = [
  'docket://app/-/rpc/session/showStatus',
  'docket://app/-/files/0000000000000000000000000000000000000000000000000000000000000000',
  'docket://app/-/scheme?to=dark',
  'docket://app/index.html',
  'docket://app/?words=Quillfeather',
  'docket://blank/',
  'docket://licences/',
  'data:text/html,<h1>Unlock</h1>',
  'javascript:document.write("<h1>Unlock</h1>")',
  'blob:docket://app/00000000-0000-0000-0000-000000000000',
  'view-source:docket://app/',
  'chrome://version/',
  'mailto:someone@example.org',
  'https://example.org/',
  'file:///etc/hostname',
];

async function expectStill(window: Page, mark: string): Promise<void> {
  expect(await window.evaluate(() => [document.title, location.origin, location.pathname])).toEqual([
    mark,
    'docket://app',
    '/',
  ]);
}

test('no address but the window’s one page takes its place, however it is gone to', async ({ startDesktop }) => {
  await using desktop: Desktop = await startDesktop({ council: true });
  const { window } = desktop;
  await unlock(window, passphrases.dpo);
  await window.evaluate(() => void (document.title = 'still here'));
  const ways: readonly ((address: string) => void)[] = [
    (address) => void (location.href = address),
    (address) => location.replace(address),
    (address) => {
      const link = document.createElement('a');
      link.href = address;
      document.body.append(link);
      link.click();
      link.remove();
    },
    (address) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = address;
      document.body.append(form);
      form.submit();
      form.remove();
    },
    (address) => void globalThis.open(address),
    (address) => void globalThis.open(address, '_self'),
  ];
  for (const way of ways) {
    for (const address of noPages) {
      await window.evaluate(way, address).catch((error: unknown) => {
        // Chromium throws for what it never goes to.
        if (!/SyntaxError|Not allowed|blocked/iu.test(String(error)))
          throw new Error(`${String(way)} ${address}`, { cause: error });
      });
    }
    // Each of them was begun before this is asked.
    await window.evaluate(async () => await fetch('/'));
    await expectStill(window, 'still here');
  }
  expect(desktop.application.windows()).toHaveLength(1);
});

test('a link that is dropped on the window goes nowhere', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const { application, window } = desktop;
  await unlock(window, passphrases.dpo);
  await window.evaluate(() => void (document.title = 'still here'));
  const session = await application.context().newCDPSession(window);
  for (const address of ['https://example.org/', 'docket://app/-/rpc/session/showStatus', 'file:///etc/hostname']) {
    const data = {
      items: [
        { mimeType: 'text/uri-list', data: address },
        { mimeType: 'text/plain', data: address },
      ],
      dragOperationsMask: 1,
    };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
    await window.evaluate(async () => await fetch('/'));
    await expectStill(window, 'still here');
  }
  await expect(window.getByRole('navigation', { name: t('shell.sidebar.name') })).toBeVisible();
});
