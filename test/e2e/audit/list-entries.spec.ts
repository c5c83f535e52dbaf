import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { startVerifying } from '../../../main/hosts/verify/verify-audit.mjs';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startUnlocked, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

/** A whole message in which § stands for a number that the spec does not know. */
const numbered = (message: string) => {
  const parts = message.split('§').map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join(String.raw`\d+`)}$`, 'u');
};

test('an officer reads, narrows, verifies and hands out the audit log by keyboard alone', async ({ page }) => {
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
  await page.getByRole('heading', { level: 1, name: t('audit.listEntries.title') }).waitFor();
  const table = page.getByRole('grid', { name: t('audit.listEntries.grid') });
  await expect(table.getByRole('gridcell', { name: t('audit.actions.requests.addNote') })).toBeVisible();
  await expect(table.getByText(t('audit.entry.refused', { what: t('audit.actions.people.listPeople') }))).toBeVisible();
  await expectSound(page, 'audit');

  await page.getByRole('button', { name: t('audit.filters.outcome') }).press('Enter');
  await page.getByRole('menuitemradio', { name: t('audit.filters.refused') }).press('Enter');
  await expect(table.getByRole('row')).toHaveCount(2);
  // The address keeps the filter; what was typed as a case, which may be a name, is only numbered in it.
  expect(page.url()).toContain('outcome=refused');
  await page.reload();
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: t('audit.filters.clear') }).press('Enter');
  await page.getByRole('textbox', { name: t('audit.filters.case') }).pressSequentially(reference.toLowerCase());
  await expect(table.getByRole('row')).toHaveCount(3);
  expect(page.url()).not.toContain(reference.toLowerCase());
  await page.getByRole('button', { name: t('audit.filters.clear') }).press('Enter');
  await expect(page.getByRole('textbox', { name: t('audit.filters.case') })).toHaveValue('');
  await page.getByRole('textbox', { name: t('audit.filters.from') }).pressSequentially('26/11/2026');
  await expect(page.getByText(t('audit.listEntries.none'))).toBeVisible();
  await page.getByRole('button', { name: t('audit.filters.clear') }).press('Enter');

  await page.getByRole('button', { name: t('audit.verify.verify') }).press('Enter');
  await expect(page.getByText(numbered(t('audit.findings.chainHolds', { entries: '§' })))).toBeVisible();
  await expect(page.getByText(numbered(t('audit.findings.rowsFit', { n: 2, rows: '§' })))).toBeVisible();
  await expectSound(page, 'audit-verified');

  await page.getByRole('button', { name: t('audit.checkpoints.sign') }).press('Enter');
  await expect(page.getByText(t('audit.actions.audit.signCheckpoint')).first()).toBeVisible();

  const save = page.getByRole('button', { name: numbered(t('audit.checkpoints.save', { seq: '§' })) }).first();
  const [kept] = await Promise.all([page.waitForEvent('download'), save.press('Enter')]);
  const checkpoint = await readFile(await kept.path());
  const { seq } = JSON.parse(checkpoint.toString()) as { readonly seq: number }; // as the core writes it
  await page.locator('input[type=file]').setInputFiles({
    name: 'kept in the safe.json',
    mimeType: 'application/json',
    buffer: checkpoint,
  });
  await expect(page.getByText(t('audit.kept.heads', { checkpoints: 1, last: seq }), { exact: true })).toBeVisible();
  const printed = page.getByLabel(t('audit.kept.typed'));
  await printed.fill('twelve');
  await page.getByRole('button', { name: t('audit.verify.again') }).press('Enter');
  await expect(printed).toHaveAttribute('aria-invalid', 'true');
  await printed.fill('3 · 0000 1111 2222 3333');
  await page.getByRole('button', { name: t('audit.verify.again') }).press('Enter');
  const another = page.getByText(t('audit.findings.kept.writtenAnew', { seq: '3' }));
  await expect(another).toBeVisible();
  await expect(page.getByText(t('audit.findings.kept.agrees', { seq: String(seq) }), { exact: true })).toBeVisible();
  await another.scrollIntoViewIfNeeded();
  await expectSound(page, 'audit-compared');
  await printed.fill('');
  await page.locator('input[type=file]').setInputFiles({
    name: 'a letter.json',
    mimeType: 'application/json',
    buffer: Buffer.from('Half a letter'),
  });
  await expect(page.getByText(t('audit.kept.without', { file: 'a letter.json' }))).toBeVisible();
  await page.getByRole('button', { name: t('audit.kept.leaveOut', { file: 'kept in the safe.json' }) }).press('Enter');
  await expect(page.getByText('kept in the safe.json')).toHaveCount(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('audit.exportLog.action') }).press('Enter'),
  ]);
  const verifying = startVerifying();
  for (const line of (await readFile(await download.path(), 'utf8')).split('\n')) verifying.line(line);
  expect(verifying.end()).toMatchObject({ ok: true });
  expect(wrong).toEqual([]);
});

test('an officer goes to any entry or day of a long log, and the window holds only what is in view', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { docket } = host;
  const { reference } = await docket.requests.logRequest(newRequest());
  for (let note = 0; note < 300; note += 1) await docket.requests.addNote({ reference, text: `Note ${note}` });

  const wrong = await openWindow(page, host.address);
  await goTo(page, '/audit');
  const grid = page.getByRole('grid', { name: t('audit.listEntries.grid') });
  const focused = page.locator('[data-active-row]:focus');
  const number = (row: number) => grid.locator(`[data-index] [role=gridcell]:last-child >> text="${row}"`);
  await grid
    .getByRole('gridcell', { name: t('audit.actions.requests.addNote') })
    .first()
    .waitFor();
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(300);

  // What is written meanwhile, as a backup is in the background, moves no row away from its number.
  await docket.requests.addNote({ reference, text: 'One more' });
  await page.keyboard.press('/');
  await page.keyboard.type('250');
  await page.keyboard.press('Enter');
  const reached = focused.getByRole('gridcell').last();
  await expect(reached).toHaveText('250');
  await page.keyboard.press('Enter');
  const entry = page.getByRole('dialog', { name: t('audit.entry.title', { seq: 250 }) });
  await expect(entry.getByText(t('audit.actions.requests.addNote'))).toBeVisible();
  await expect(entry.getByRole('link', { name: reference })).toBeVisible();
  await expectSound(page, 'audit-entry');
  await page.keyboard.press('Escape');
  await expect(entry).toHaveCount(0);
  await expect(reached).toHaveText('250');

  await page.keyboard.press('End');
  await expect(number(1)).toBeVisible();
  expect(await grid.getByRole('row').count()).toBeLessThan(80);
  await page.keyboard.press('/');
  await page.getByRole('textbox', { name: t('audit.goToEntry.name') }).fill('25 Nov 2026');
  await page.keyboard.press('Enter');
  await expect(focused).toHaveAttribute('data-index', '0');
  await page.getByRole('textbox', { name: t('audit.goToEntry.name') }).fill('the day before the flood');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('audit.goToEntry.notUnderstood'))).toBeVisible();
  await expectSound(page, 'audit-long');
  expect(wrong).toEqual([]);
});
