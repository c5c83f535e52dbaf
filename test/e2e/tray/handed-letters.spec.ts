import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { mailOf } from '../support/case-letters.ts';
import { passphrases, startUnlocked, startWithRegister, type RunningHost } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const waiting = (page: Page) => page.getByRole('list', { name: t('tray.list') }).getByRole('listitem');
const notice = (page: Page) => page.getByRole('region', { name: t('letters.handedLetters.name') });
const asker = (page: Page) => page.getByRole('textbox', { name: t('requests.fields.requester') });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Letters on the disk of whoever opens them with Docket. */
async function written(host: RunningHost, ...names: readonly string[]): Promise<string[]> {
  const paths = names.map((name) => join(host.folder, `${name}.eml`));
  for (const [index, name] of names.entries()) {
    const from = `${name} <${name.toLowerCase()}@example.org>`;
    await writeFile(paths[index] ?? '', mailOf(`${name}.eml`, { from, subject: `From ${name}` }).bytes);
  }
  return paths;
}

test('several letters opened at once wait through the lock, and arrive in the tray with the unlocking', async ({
  page,
}) => {
  await using host = await startWithRegister();
  const wrong = await openWindow(page, host.address);
  await host.hand(await written(host, 'Anouk', 'Bastiaan', 'Clothilde'));
  await expect(page.locator('body')).not.toContainText('Anouk');
  await unlock(page, passphrases.dpo);
  await expect(heading(page)).toHaveText(t('tray.title'));
  await expect(waiting(page)).toHaveCount(3);
  await expect(notice(page)).toHaveCount(0);
  expect(await host.docket.drafts.listDrafts()).toEqual([]);
  expect(wrong).toEqual([]);
});

test('one letter opens as a draft, and what is opened together later goes past it into the tray', async ({ page }) => {
  await using host = await startUnlocked();
  const wrong = await openWindow(page, host.address);
  await host.hand(await written(host, 'Anouk'));
  await expect(asker(page)).toHaveValue('Anouk');
  await asker(page).fill('Anouk de Wit');
  const broken = join(host.folder, 'broken.eml');
  await writeFile(broken, 'PK\u0003\u0004xl/workbook.xml');
  await host.hand([...(await written(host, 'Bastiaan', 'Clothilde')), broken]);
  await expect(notice(page)).toContainText(t('letters.handedLetters.inTray', { letters: 3 }));
  await expect(asker(page)).toHaveValue('Anouk de Wit');
  await expectSound(page, 'letters-in-tray-meanwhile');
  await notice(page)
    .getByRole('link', { name: t('letters.handedLetters.openTray') })
    .click();
  await expect(waiting(page)).toHaveCount(2);
  const told = page.getByRole('region', { name: t('tray.arriving.name') }).getByRole('listitem');
  await expect(told.filter({ hasText: 'broken.eml' })).toContainText(t('tray.arriving.notTaken'));
  await expect(notice(page)).toHaveCount(0);
  await goTo(page, '/requests/log');
  await expect(asker(page)).toHaveValue('Anouk de Wit');
  expect(wrong).toEqual([]);
});
