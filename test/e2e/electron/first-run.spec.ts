import { readFile } from 'node:fs/promises';
import { letterPath } from '../support/letters.ts';
import { expectSound } from '../support/window.ts';
import { t } from '../support/words.ts';
import { expect, test } from './support/desktop.ts';

const passphrase = 'nine purple lanterns over harbour walls';

test('an officer goes from the first start to a logged case by clicking', async ({ startDesktop }) => {
  await using desktop = await startDesktop();
  const { window } = desktop;
  await window.getByLabel(t('session.createRegister.organisation')).fill('Harbour Council');
  await window.getByLabel(t('session.createRegister.personName')).fill('Maren Oduya');
  await window.getByLabel(t('session.createRegister.passphrase'), { exact: true }).fill(passphrase);
  await window.getByLabel(t('session.createRegister.again')).fill(passphrase);
  await window.getByRole('button', { name: t('session.createRegister.submit') }).click();
  await expect(window.getByRole('heading', { level: 1, name: t('session.createRegister.sheet') })).toBeVisible();
  await expect(window.locator('[data-recovery-key]')).toBeVisible();
  await window.getByLabel(t('session.recoverySheet.kept')).check();
  await window.getByRole('button', { name: t('session.recoverySheet.open') }).click();

  const places = window.getByRole('navigation', { name: t('shell.sidebar.name') });
  await places.getByRole('link', { name: t('requests.list.title') }).click();
  await window
    .getByRole('link', { name: t('requests.logRequest.title') })
    .first()
    .click();
  await window.locator('input[type=file]').setInputFiles({
    name: 'letter.eml',
    mimeType: 'message/rfc822',
    buffer: await readFile(letterPath('templates/en-access-default.eml')),
  });
  await expect(window.getByRole('textbox', { name: t('requests.fields.requester') })).toHaveValue('Maud Okonjo-Hale');
  await window.getByRole('button', { name: t('requests.logRequest.save') }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Maud Okonjo-Hale');
  await desktop.picture('logged-case');
  expect(desktop.stderr()).toBe('');
});

test('the first run follows a dark desktop, and is as legible in the light', async ({ startDesktop }) => {
  await using desktop = await startDesktop();
  const { main, window } = desktop;
  await expect(window.getByRole('heading', { level: 1, name: t('session.createRegister.title') })).toBeVisible();
  const page = window.locator('html');
  await main(({ nativeTheme }) => void (nativeTheme.themeSource = 'dark'), null);
  await expect(page).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await desktop.picture('first-run-dark');
  await main(({ nativeTheme }) => void (nativeTheme.themeSource = 'light'), null);
  await expect(page).toHaveAttribute('data-mantine-color-scheme', 'light');
  await desktop.picture('first-run-light');
  await expectSound(window, 'desktop-first-run');
});
