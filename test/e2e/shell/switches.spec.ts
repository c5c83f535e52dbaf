import { expect, test } from '@playwright/test';
import { startUnlocked } from '../support/start-host.ts';
import { goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

test('a switch that is on is told from one that is off at a glance, in light and in dark', async ({ page }) => {
  await using host = await startUnlocked();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/settings');
  const control = page.getByRole('switch', { name: t('organisation.clocks.policy') });
  const colour = async () =>
    await control.evaluate((input) => getComputedStyle(input.nextElementSibling ?? input).backgroundColor);
  const filled = async () =>
    await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.backgroundColor = 'var(--accent-fill)';
      const { backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return backgroundColor;
    });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await control.uncheck();
    await expect.poll(colour).not.toBe(await filled());
    await control.check();
    await expect.poll(colour).toBe(await filled());
  }
  expect(wrong).toEqual([]);
});
