import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { startVerifying } from '../../../main/hosts/verify/verify-audit.mjs';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';

test('an officer reads, narrows, verifies and hands out the audit log by keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  await using host = await startWithRegister();
  const { docket } = host;
  await docket.register.unlockRegister({ passphrase: passphrases.manager });
  await docket.people.listPeople().catch(() => undefined);
  await docket.register.lockRegister();
  await docket.register.unlockRegister({ passphrase: passphrases.dpo });
  const { reference } = await docket.requests.logRequest(newRequest());
  await docket.requests.addNote({ reference, text: 'She rang.' });

  const wrong = await openWindow(page, host.address);
  await goTo(page, '/audit');
  await page.getByRole('heading', { level: 1, name: 'Audit log' }).waitFor();
  const table = page.getByRole('table', { name: 'Entries of the audit log, newest first' });
  await expect(table.getByRole('cell', { name: 'Added a note' })).toBeVisible();
  await expect(table.getByText('Refused: list people')).toBeVisible();
  await expectSound(page, 'audit');

  await page.getByRole('button', { name: 'Outcome' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'refused' }).press('Enter');
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await page.getByRole('textbox', { name: 'Case' }).pressSequentially(reference.toLowerCase());
  await expect(table.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await page.getByRole('textbox', { name: 'From day' }).pressSequentially('26/11/2026');
  await expect(page.getByText('No entry is like that.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).press('Enter');

  await page.getByRole('button', { name: 'Verify the log' }).press('Enter');
  await expect(page.getByText(/The audit chain holds from entry 1 to/u)).toBeVisible();
  await expect(page.getByText(/rows are those the audit chain speaks of/u)).toBeVisible();
  await expectSound(page, 'audit-verified');

  await page.getByRole('button', { name: 'Sign one now' }).press('Enter');
  await expect(page.getByText('Signed a checkpoint').first()).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export the log' }).press('Enter'),
  ]);
  const verifying = startVerifying();
  for (const line of (await readFile(await download.path(), 'utf8')).split('\n')) verifying.line(line);
  expect(verifying.end()).toMatchObject({ ok: true });
  expect(wrong).toEqual([]);
});
