import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readKeyFile } from '../../../main/core/files/keys/key-file-on-disk.ts';
import { sealReport } from '../../../main/core/files/vault/sealed-report.ts';
import { swappedLetters } from '../../support/new-breach.ts';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked } from '../support/window.ts';
import { t } from '../support/words.ts';

async function report(folder: string, noticedAt: string, whatHappened: string): Promise<void> {
  const [name = ''] = (await readdir(folder)).filter((file) => /[^.]\.docket$/u.test(file));
  const register = join(folder, name);
  const { intake } = await readKeyFile(register);
  const { envelope } = await sealReport({ ...swappedLetters, whatHappened, noticedAt }, intake, '2026-11-25T08:30:00Z');
  const path = join(
    register,
    'inbox',
    `${'0123456789abcdef'.repeat(2)}.sealed`.replace('0', whatHappened.length.toString(16).slice(-1)),
  );
  await writeFile(path, envelope);
  const arrived = new Date('2026-11-25T08:30:00Z');
  await utimes(path, arrived, arrived);
}

test('a sealed report noticed 22 hours ago stands on top of Today with the hours it would leave', async ({ page }) => {
  await using host = await startWithRegister();
  await host.docket.session.unlockRegister({ passphrase: passphrases.dpo });
  await host.docket.requests.logRequest(newRequest({ requester: 'Hollis Bracken', receivedOn: '2026-10-27' }));
  await host.docket.requests.logRequest(newRequest({ requester: 'Sunniva Hale', receivedOn: '2026-10-01' }));
  await host.docket.session.lockRegister();
  await report(host.folder, '2026-11-24T11:12:00Z', 'The list of tenants went to a neighbour.');
  await report(host.folder, '2026-11-25T08:12:00Z', 'A laptop was left on a train.');
  const wrong = await openUnlocked(page, host.address);
  const first = page.getByRole('region', { name: t('requests.today.first.title') });
  await expect(first).toContainText('The list of tenants went to a neighbour.');
  await expect(first).toContainText('50');
  await expect(first).toContainText(t('requests.today.first.reportLeft', { limit: 'Fri 27 Nov 11:12' }));
  const others = page.getByRole('region', { name: t('requests.today.agenda.sealedReports') });
  await expect(others).toContainText('A laptop was left on a train.');
  await expect(page.locator('[data-agenda]').nth(1)).toContainText('A laptop was left on a train.');
  const waiting = { reports: 2, number: t('requests.today.numberFirst', { n: 2 }) };
  await expect(page.getByText(t('requests.today.sentence.reportsWaiting', waiting))).toBeVisible();
  await expectSound(page, 'today-reports');
  await first.getByRole('link', { name: t('requests.today.first.openReport') }).click();
  await expect(page.getByText('The list of tenants went to a neighbour.').first()).toBeVisible();
  await goTo(page, '/');
  await expect(first).toBeVisible();
  expect(wrong).toEqual([]);
});
