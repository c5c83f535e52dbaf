import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { startVerifying } from '../../../main/hosts/verify/verify-audit.mjs';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startUnlocked, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';

test('an officer reads, narrows, verifies and hands out the audit log by keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  await using host = await startWithRegister();
  const { docket } = host;
  await docket.session.unlockRegister({ passphrase: passphrases.manager });
  await docket.people.listPeople().catch(() => undefined);
  await docket.session.lockRegister();
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  const { reference } = await docket.requests.logRequest(newRequest());
  await docket.requests.addNote({ reference, text: 'She rang.' });

  const wrong = await openWindow(page, host.address);
  await goTo(page, '/audit');
  await page.getByRole('heading', { level: 1, name: 'Audit log' }).waitFor();
  const table = page.getByRole('grid', { name: 'Entries of the audit log, newest first' });
  await expect(table.getByRole('gridcell', { name: 'Added a note' })).toBeVisible();
  await expect(table.getByText('Refused: list people')).toBeVisible();
  await expectSound(page, 'audit');

  await page.getByRole('button', { name: 'Outcome' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'refused' }).press('Enter');
  await expect(table.getByRole('row')).toHaveCount(2);
  // The address keeps the filter; what was typed as a case, which may be a name, is only numbered in it.
  expect(page.url()).toContain('outcome=refused');
  await page.reload();
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await page.getByRole('textbox', { name: 'Case' }).pressSequentially(reference.toLowerCase());
  await expect(table.getByRole('row')).toHaveCount(3);
  expect(page.url()).not.toContain(reference.toLowerCase());
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Case' })).toHaveValue('');
  await page.getByRole('textbox', { name: 'From day' }).pressSequentially('26/11/2026');
  await expect(page.getByText('No entry is like that.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).press('Enter');

  await page.getByRole('button', { name: 'Verify the log' }).press('Enter');
  await expect(page.getByText(/The audit chain holds from entry 1 to/u)).toBeVisible();
  await expect(page.getByText(/rows are those the audit chain speaks of/u)).toBeVisible();
  await expectSound(page, 'audit-verified');

  await page.getByRole('button', { name: 'Sign one now' }).press('Enter');
  await expect(page.getByText('Signed a checkpoint').first()).toBeVisible();

  const save = page.getByRole('button', { name: /^Save the checkpoint at entry/u }).first();
  const [kept] = await Promise.all([page.waitForEvent('download'), save.press('Enter')]);
  await page.locator('input[type=file]').setInputFiles({
    name: 'kept in the safe.json',
    mimeType: 'application/json',
    buffer: await readFile(await kept.path()),
  });
  await expect(page.getByText(/^Checkpoint at entry \d+$/u)).toBeVisible();
  const printed = page.getByLabel('Or type it as a report prints it');
  await printed.fill('twelve');
  await page.getByRole('button', { name: 'Verify again' }).press('Enter');
  await expect(printed).toHaveAttribute('aria-invalid', 'true');
  await printed.fill('3 · 0000 1111 2222 3333');
  await page.getByRole('button', { name: 'Verify again' }).press('Enter');
  await expect(page.getByText('What you kept of entry 3 does not agree')).toBeVisible();
  await expect(page.getByText(/^What you kept of entry \d+ agrees/u)).toBeVisible();
  await page.getByText('What you kept of entry 3 does not agree').scrollIntoViewIfNeeded();
  await expectSound(page, 'audit-compared');
  await printed.fill('');
  await page.locator('input[type=file]').setInputFiles({
    name: 'a letter.json',
    mimeType: 'application/json',
    buffer: Buffer.from('Half a letter'),
  });
  await expect(page.getByText('There is no checkpoint in a letter.json.')).toBeVisible();
  await page.getByRole('button', { name: 'Leave out kept in the safe.json' }).press('Enter');
  await expect(page.getByText('kept in the safe.json')).toHaveCount(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export the log' }).press('Enter'),
  ]);
  const verifying = startVerifying();
  for (const line of (await readFile(await download.path(), 'utf8')).split('\n')) verifying.line(line);
  expect(verifying.end()).toMatchObject({ ok: true });
  expect(wrong).toEqual([]);
});

test('an officer goes to any entry or day of a long log, and the window holds only what is in view', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await using host = await startUnlocked();
  const { docket } = host;
  const { reference } = await docket.requests.logRequest(newRequest());
  for (let note = 0; note < 300; note += 1) await docket.requests.addNote({ reference, text: `Note ${note}` });

  const wrong = await openWindow(page, host.address);
  await goTo(page, '/audit');
  const grid = page.getByRole('grid', { name: 'Entries of the audit log, newest first' });
  const focused = page.locator('[data-active-row]:focus');
  const number = (row: number) => grid.locator(`[data-index] [role=gridcell]:last-child >> text="${row}"`);
  await grid.getByRole('gridcell', { name: 'Added a note' }).first().waitFor();
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(300);

  // What is written meanwhile, as a backup is in the background, moves no row away from its number.
  await docket.requests.addNote({ reference, text: 'One more' });
  await page.keyboard.press('/');
  await page.keyboard.type('250');
  await page.keyboard.press('Enter');
  const reached = focused.getByRole('gridcell').last();
  await expect(reached).toHaveText('250');
  await page.keyboard.press('Enter');
  const entry = page.getByRole('dialog', { name: 'Entry 250' });
  await expect(entry.getByText('Added a note')).toBeVisible();
  await expect(entry.getByRole('link', { name: reference })).toBeVisible();
  await expectSound(page, 'audit-entry');
  await page.keyboard.press('Escape');
  await expect(entry).toHaveCount(0);
  await expect(reached).toHaveText('250');

  await page.keyboard.press('End');
  await expect(number(1)).toBeVisible();
  expect(await grid.getByRole('row').count()).toBeLessThan(80);
  await page.keyboard.press('/');
  await page.getByRole('textbox', { name: 'Go to an entry or a day' }).fill('25 Nov 2026');
  await page.keyboard.press('Enter');
  await expect(focused).toHaveAttribute('data-index', '0');
  await page.getByRole('textbox', { name: 'Go to an entry or a day' }).fill('the day before the flood');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Type the number of an entry, or a day such as 25 Nov 2026.')).toBeVisible();
  await expectSound(page, 'audit-long');
  expect(wrong).toEqual([]);
});
