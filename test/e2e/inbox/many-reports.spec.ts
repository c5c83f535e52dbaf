import { randomBytes } from 'node:crypto';
import { readdir, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { largestEnvelope, sealReport } from '../../../main/core/files/vault/sealed-report.ts';
import { readKeyFile } from '../../../main/core/files/keys/key-file-on-disk.ts';
import { swappedLetters } from '../../support/new-breach.ts';
import { startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, tabTo } from '../support/window.ts';
import { t } from '../support/words.ts';

const reports = 230;

/** A flooded inbox: a report of a member of staff is the third that came, and the last file is too large to be one. */
async function flood(register: string): Promise<void> {
  const { intake } = await readKeyFile(register);
  for (let at = 0; at < reports; at += 1) {
    const whatHappened = at === 2 ? 'I sent a letter about a tenant to a neighbour.' : `lorem ${at}`;
    const report = { ...swappedLetters, whatHappened };
    const { envelope } = await sealReport(report, intake, '2026-11-24T08:00:00Z');
    const path = join(register, 'inbox', `${randomBytes(16).toString('hex')}.sealed`);
    await writeFile(path, envelope);
    const received = new Date(Date.parse('2026-11-24T08:00:00Z') + at * 1_000);
    await utimes(path, received, received);
  }
  const large = join(register, 'inbox', 'holiday.mov');
  await writeFile(large, '');
  await truncate(large, largestEnvelope + 1);
}

test('a flooded inbox is cleared by keyboard: one report is kept back, the rest dismissed together, what stays is said', async ({
  page,
}) => {
  await using host = await startWithRegister();
  const [register = ''] = (await readdir(host.folder)).filter((name) => /[^.]\.docket$/u.test(name));
  await flood(join(host.folder, register));
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/inbox');
  await expect(page.getByText(t('inbox.listInbox.waiting', { reports: 231 }))).toBeVisible();
  const rows = page.locator('tr[data-index]');
  await expect(rows.first()).toContainText('lorem 0');
  await expectSound(page, 'inbox-many');

  // The end of the list is read when it comes into view.
  await rows.first().focus();
  await page.keyboard.press('End');
  await expect(page.locator('tr[data-index="230"]')).toContainText(t('inbox.envelopes.tooLarge'));
  await page.keyboard.press('Home');

  await page.keyboard.press('Control+a');
  await expect(page.getByText(t('ui.selected', { rows: 231 }))).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByText(t('ui.selected', { rows: 230 }))).toBeVisible();
  await expectSound(page, 'inbox-selected');
  const button = page.getByRole('button', { name: t('inbox.listInbox.notABreach') });
  await tabTo(page, button);
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: t('inbox.dismissReports.title', { reports: 230 }) });
  const why = dialog.getByLabel(t('inbox.dismissReports.why'));
  await expect(why).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(t('inbox.dismissReports.whyMissing'))).toBeVisible();
  await expect(why).toBeFocused();
  await expectSound(page, 'inbox-dismiss-many');
  await page.keyboard.type('A script filled the inbox overnight. None names anything that happened.');
  await page.keyboard.press('Control+Enter');
  const reasons = t('inbox.refusals.outOfReach', { problem: t('inbox.envelopes.tooLarge') });
  await expect(dialog.getByRole('status')).toContainText(
    t('inbox.dismissReports.keptSome', { reports: 229, left: 1, reasons }),
  );
  await expectSound(page, 'inbox-dismissed-many');
  await expect(dialog.getByRole('button', { name: t('inbox.dismissReports.lookAtLeft') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await expect(page.getByText(t('inbox.listInbox.waiting', { reports: 2 }))).toBeVisible();
  await expect(rows.first()).toContainText('I sent a letter about a tenant');
  await expect(rows.nth(2)).toContainText(t('inbox.statuses.dismissed'));
  await goTo(page, '/audit');
  await expect(page.getByText(t('audit.actions.inbox.dismissReports')).first()).toBeVisible();
  expect(wrong).toEqual([]);
});
