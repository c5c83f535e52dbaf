import { rm } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { passphrases, startWithRegister, type RunningHost } from '../support/start-host.ts';
import { expectSound, openUnlocked, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const organisations = ['Harbour Co', 'Millpond Trust'] as const;
const passphrase = 'nine purple lanterns over harbour walls';
const recent = (page: Page) => page.getByRole('region', { name: t('session.chooseRegister.recent') });

/** Three registers that were unlocked one after the other in the window, the council's last, and then locked. */
async function openedThree(page: Page): Promise<RunningHost> {
  const host = await startWithRegister();
  await openUnlocked(page, host.address);
  for (const organisation of organisations) {
    await host.docket.session.createRegister({
      organisation,
      regime: 'uk-gdpr',
      calendar: 'GB-ENG',
      timeZone: 'Europe/London',
      personName: 'Casimir Dunmore',
      passphrase,
    });
    await host.docket.session.unlockRegister({ passphrase });
    await page
      .getByRole('navigation', { name: t('shell.sidebar.name') })
      .getByText(organisation)
      .waitFor();
  }
  await host.docket.session.chooseRegister({ path: `${host.folder}/Harrowmere Borough Council.docket` });
  await page.getByRole('heading', { level: 1, name: 'Harrowmere Borough Council' }).waitFor();
  await unlock(page, passphrases.dpo);
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: t('session.unlockRegister.openAnother') }).click();
  return host;
}

test('a register that was opened here before is opened again by its name, and forgotten one by one or with all', async ({
  page,
}) => {
  await using host = await openedThree(page);
  await expect(recent(page).getByRole('listitem')).toHaveText(['Millpond Trust', 'Harbour Co']);
  await expectSound(page, 'recent-registers');
  await recent(page).getByRole('button', { name: 'Harbour Co', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour Co');
  await unlock(page, passphrase);
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: t('session.unlockRegister.openAnother') }).click();
  await expect(recent(page).getByRole('listitem')).toHaveText(['Harrowmere Borough Council', 'Millpond Trust']);

  // One that is gone says so beside its path.
  const gone = `${host.folder}/Millpond Trust.docket`;
  await rm(gone, { recursive: true });
  await recent(page).getByRole('button', { name: 'Millpond Trust', exact: true }).click();
  await expect(page.getByLabel(t('session.chooseRegister.folder'))).toHaveValue(gone);
  await expect(page.getByText(t('session.cannotOpen.folder-missing'))).toBeVisible();
  await page.getByRole('button', { name: t('session.chooseRegister.forget', { name: 'Millpond Trust' }) }).click();
  await expect(recent(page).getByRole('listitem')).toHaveText(['Harrowmere Borough Council']);
  await page.getByRole('button', { name: t('session.chooseRegister.forgetAll') }).click();
  await expect(recent(page)).toHaveCount(0);
  expect(await host.docket.session.listRecent()).toEqual([]);
});
