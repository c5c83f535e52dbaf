import { passphrases } from '../support/start-host.ts';
import { expectSound, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';
import { expect, test } from './support/desktop.ts';
import { answerBoxes, boxesSaid, clickMenu } from './support/in-main.ts';
import { newFolders } from './support/start-desktop.ts';

test('started without its sandbox, Docket says so on every way in for as long as it runs', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true, args: ['--no-sandbox'] });
  const { window } = desktop;
  const warning = window.getByRole('region', { name: t('shell.unsafeStart.name') });
  await expect(warning).toContainText(t.markup('shell.unsafeStart.warning', { b: (chunks) => chunks }));
  await expectSound(window, 'desktop-without-sandbox');
  await unlock(window, passphrases.dpo);
  await window.getByRole('button', { name: t('shell.frame.lock') }).click();
  await window.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  await expect(warning).toBeVisible();
  await window.getByRole('button', { name: t('session.unlockRegister.openAnother') }).click();
  await expect(warning).toBeVisible();
});

test('with its sandbox on nothing warns of it', async ({ untouched: { window } }) => {
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(window.getByRole('region', { name: t('shell.unsafeStart.name') })).toHaveCount(0);
});

test('title bar, menus and dialogs follow the scheme that is chosen, and the next start opens in it', async ({
  startDesktop,
}) => {
  await using folders = await newFolders({ council: true });
  {
    await using desktop = await startDesktop({ folders });
    const { main, window } = desktop;
    await unlock(window, passphrases.dpo);
    const chosen = async () => await main(({ nativeTheme }) => nativeTheme.themeSource, null);
    expect(await chosen()).toBe('system');
    await window.getByRole('button', { name: t('shell.appearance.name') }).click();
    await window.getByRole('menuitemradio', { name: t('shell.appearance.dark') }).click();
    await expect.poll(chosen).toBe('dark');
  }
  await using again = await startDesktop({ folders });
  const { main, window } = again;
  expect(await main(({ nativeTheme }) => nativeTheme.themeSource, null)).toBe('dark');
  await expect(window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  // Behind the page, where it is seen before the page is drawn.
  const background = await main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor(), null);
  expect(background).toBe('#13181B');
});

test('the window opens as large and where it was when it was closed', async ({ startDesktop }) => {
  await using folders = await newFolders();
  const place = { x: 60, y: 40, width: 1010, height: 730 };
  const bounds = async (desktop: Awaited<ReturnType<typeof startDesktop>>) =>
    await desktop.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds(), null);
  {
    await using first = await startDesktop({ folders });
    await first.window.getByRole('heading', { level: 1 }).waitFor();
    await first.main(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), place);
    await expect.poll(async () => await bounds(first)).toEqual(place);
  }
  await using second = await startDesktop({ folders });
  await expect.poll(async () => await bounds(second)).toEqual(place);
});

test('About says what runs here, and the licences open in a page without scripts', async ({ startDesktop }) => {
  await using desktop = await startDesktop();
  const { main, window } = desktop;
  await window.getByRole('heading', { level: 1 }).waitFor();
  await main(answerBoxes, 1);
  await main(clickMenu, t('desktop.menu.about'));
  await expect.poll(async () => await main(boxesSaid, null)).toHaveLength(1);
  const [said = ''] = await main(boxesSaid, null);
  const { electron, chrome, node } = await main(() => process.versions, null);
  expect(said).toMatch(/^Docket \d+\.\d+\.\d+/u);
  expect(said).toContain(t('desktop.about.licence'));
  expect(said).toContain(t('desktop.about.versions', { electron, chrome, node }));
  const titles = async () =>
    await main(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
      null,
    );
  await expect.poll(titles).toContain('docket://licences/');
  const scripts = await main(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .map(({ webContents }) => webContents)
        .filter((contents) => contents.getURL() === 'docket://licences/')
        .map((contents) =>
          // Not in electron.d.ts: the preferences as they were applied.
          (contents as unknown as { getLastWebPreferences: () => { javascript: boolean } }).getLastWebPreferences(),
        )
        .map(({ javascript }) => javascript),
    null,
  );
  expect(scripts).toEqual([false]);
});

test('no key and no item of the menu closes the window by mistake or opens developer tools', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true });
  const { main, window } = desktop;
  await unlock(window, passphrases.dpo);
  const items = await main(({ Menu }) => {
    const below = (all: Electron.MenuItem[]): Electron.MenuItem[] =>
      all.flatMap((item) => [item, ...below(item.submenu?.items ?? [])]);
    return below(Menu.getApplicationMenu()?.items ?? []).map((item) => ({
      label: item.label,
      role: item.role ?? '',
      keys: String(item.accelerator ?? ''),
    }));
  }, null);
  const roles = items.map(({ role }) => role.toLowerCase());
  for (const role of ['close', 'reload', 'forcereload', 'toggledevtools']) expect(roles).not.toContain(role);
  expect(items.map(({ keys }) => keys)).not.toContain('CmdOrCtrl+W');
  for (const label of [
    'requests.logRequest.title',
    'breaches.logBreach.title',
    'desktop.menu.lock',
    'desktop.menu.about',
    'desktop.menu.copyDiagnostics',
  ] as const)
    expect(items.map((item) => item.label)).toContain(t(label));
  await main(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const keyCode of ['W', 'R'])
      for (const type of ['keyDown', 'keyUp'] as const)
        contents?.sendInputEvent({ type, keyCode, modifiers: ['control'] });
  }, null);
  await main(clickMenu, t('requests.logRequest.title'));
  await expect(window.getByRole('heading', { level: 1, name: t('requests.logRequest.title') })).toBeVisible();
});

test('the diagnostics name versions and states, and no case, person or folder', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const { main, window, folder } = desktop;
  await unlock(window, passphrases.dpo);
  await main(answerBoxes, 0);
  await main(clickMenu, t('desktop.menu.copyDiagnostics'));
  await expect.poll(async () => await main(boxesSaid, null)).toHaveLength(1);
  const copied = await main(({ clipboard }) => clipboard.readText(), null);
  expect(copied).toContain('Register: unlocked');
  expect(copied).toContain('Sandbox: yes');
  for (const word of ['Harrowmere', 'Oduya', folder, '/']) expect(copied).not.toContain(word);
});
