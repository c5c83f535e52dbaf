import { expect, test, type Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked } from '../support/window.ts';
import { t } from '../support/words.ts';

/** The window is told that cases are still being read anew, until what this gives is called: a thousand take a second. */
async function whileReading(page: Page): Promise<() => void> {
  let renewal: { done: number; total: number } | null = { done: 18_800, total: 100_000 };
  await page.route(
    '**/-/rpc/requests/showSearch',
    async (route) => await route.fulfill({ json: { json: { renewal } } }),
  );
  return () => (renewal = null);
}

test('names are found as they are typed, in the list and in the palette', async ({ page }) => {
  await using host = await startWithRegister();
  await host.docket.session.unlockRegister({ passphrase: passphrases.dpo });
  for (const requester of ['Jürgen Müßig', '王小明', 'Sinéad O’Brien', 'Bram Szellos'])
    await host.docket.requests.logRequest(newRequest({ requester, email: null }));
  await host.docket.session.lockRegister();
  await openUnlocked(page, host.address);
  await goTo(page, '/requests');
  const rows = page.locator('tr[data-index]');
  for (const [typed, name] of [
    ['Muessig', 'Jürgen Müßig'],
    ['小明', '王小明'],
    ['obrien', 'Sinéad O’Brien'],
  ] as const) {
    await page.getByLabel(t('requests.filters.search')).fill(typed);
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText(name);
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('王');
  await expect(page.locator('[data-action]').filter({ hasText: '王小明' })).toBeVisible();
});

test('while older cases are read anew a search says so, with how far it is, and no longer', async ({ page }) => {
  await using host = await startWithRegister();
  await host.docket.session.unlockRegister({ passphrase: passphrases.dpo });
  await host.docket.requests.logRequest(newRequest());
  const finished = await whileReading(page);
  await host.docket.session.lockRegister();
  await openUnlocked(page, host.address);
  await goTo(page, '/requests');
  await expect(page.locator('tr[data-index]')).toHaveCount(1);
  await expect(page.getByText(t('requests.list.renewal'))).toHaveCount(0);
  await page.getByLabel(t('requests.filters.search')).fill('muessig');
  await expect(page.getByText(t('requests.list.renewal'))).toBeVisible();
  await expect(page.getByText(t('requests.list.renewalSoFar', { done: 18_800, total: 100_000 }))).toBeVisible();
  await expectSound(page, 'search-read-anew');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('muessig');
  await expect(page.getByRole('dialog').getByText(t('requests.list.renewal'))).toBeVisible();
  await page.keyboard.press('Escape');
  finished();
  await expect(page.getByText(t('requests.list.renewal'))).toHaveCount(0);
});
