import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { readyForPacks } from '../../support/ready-for-packs.ts';
import { startUnlocked } from '../support/start-host.ts';
import { goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

test('whoever asked by post is offered the answer by post to their address, though they have an e-mail address too', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { docket } = host;
  await readyForPacks(docket);
  const address = 'Mill Lane 3, Harrowmere';
  const { reference } = await docket.requests.logRequest(newRequest({ channel: 'post', address }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}/pack`);
  await page.getByRole('radio', { name: t('packs.answers.no') }).check();
  await page.getByRole('button', { name: t('packs.buildPack.suggestAnother') }).click();
  await page.getByRole('button', { name: t('packs.buildPack.build') }).click();
  await expect(page.getByText(t('packs.buildPack.kept'))).toBeVisible();
  await page.getByRole('button', { name: t('packs.sendPack.action'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('packs.sendPack.title') });
  const channel = dialog.getByRole('combobox', { name: t('packs.sendPack.channel') });
  const to = dialog.getByLabel(t('packs.sendPack.to'));
  await expect(channel).toHaveValue(t('terms.channels.post'));
  await expect(to).toHaveValue(address);
  const choose = async (name: string) => {
    await channel.click();
    await dialog.getByRole('option', { name, exact: true }).click();
  };
  await choose(t('terms.channels.email'));
  await expect(to).toHaveValue('ottilie@example.org');
  await choose(t('terms.channels.post'));
  await expect(to).toHaveValue(address);
  await dialog.getByRole('button', { name: t('packs.sendPack.action'), exact: true }).click();
  await expect(dialog).toHaveCount(0);
  expect((await docket.requests.showRequest({ reference })).packs).toMatchObject([{ sentBy: 'post', sentTo: address }]);
  expect(wrong).toEqual([]);
});
