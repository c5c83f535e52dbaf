import { expect, test } from './support/desktop.ts';
import type { Desktop } from './support/start-desktop.ts';

const elsewhere = ['https://example.org/', 'docket://files/', 'docket://app.example/'];

test('no foreign page takes the place of the window', async ({ startDesktop }) => {
  await using desktop = await startDesktop();
  const { window } = desktop;
  await window.getByRole('heading', { level: 1 }).waitFor();
  await noteNavigations(desktop);
  await window.evaluate(() => void (document.title = 'still here'));
  // Chromium itself refuses this one: no guard is asked.
  await window.evaluate(() => void (location.href = 'file:///etc/hostname'));
  for (const address of elsewhere) {
    await window.evaluate((to) => void (location.href = to), address);
    await expect.poll(async () => await noted(desktop)).toContainEqual({ address, kept: true });
  }
  // Asked of the page itself: it is still there, with what was put into it.
  expect(await window.evaluate(() => [document.title, location.href])).toEqual(['still here', 'docket://app/']);
});

test('the window opens no other window', async ({ untouched: { main, window } }) => {
  const opened = await window.evaluate(() =>
    ['https://example.org/', 'docket://app/', 'about:blank'].filter((address) => globalThis.open(address) !== null),
  );
  expect(opened).toEqual([]);
  expect(await main(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1);
});

type Noted = { readonly address: string; readonly kept: boolean };
type Noting = { navigations?: Noted[] };

/** Lets the main process keep what the window was asked to go to, and whether its guard kept it from going. */
async function noteNavigations({ main }: Desktop): Promise<void> {
  await main(({ BrowserWindow }) => {
    const navigations: Noted[] = ((globalThis as Noting).navigations = []);
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) => {
      navigations.push({ address: event.url, kept: event.defaultPrevented });
    });
  }, null);
}

async function noted({ main }: Desktop): Promise<readonly Noted[]> {
  return await main(() => (globalThis as Noting).navigations ?? [], null);
}
