import { expect, test } from '@playwright/test';
import { startUnlocked } from '../support/start-host.ts';
import { goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

test('a screen that cannot be drawn says so in its place, and the way to the others stays', async ({ page }) => {
  await using host = await startUnlocked();
  await openWindow(page, host.address);
  // An answer that no core gives: the screen stumbles over it.
  const answer = JSON.stringify({ json: { holders: 7, removed: 7 } });
  await page.route(
    '**/-/rpc/people/listPeople*',
    async (route) => await route.fulfill({ status: 200, contentType: 'application/json', body: answer }),
  );
  await goTo(page, '/people');
  const problem = page.getByRole('alert').filter({ hasText: t('shell.brokenScreen.failed') });
  await expect(problem).toContainText(t('shell.brokenScreen.safe'));
  await page.unroute('**/-/rpc/people/listPeople*');
  await problem.getByRole('link', { name: t('shell.nowhere.toStart') }).click();
  await expect(problem).toBeHidden();
});
