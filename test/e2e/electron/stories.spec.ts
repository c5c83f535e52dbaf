import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { dropFile } from '../support/letters.ts';
import { passphrases } from '../support/start-host.ts';
import { unlock } from '../support/window.ts';
import { t } from '../support/words.ts';
import { docketIn } from './support/call-docket.ts';
import { expect, test } from './support/desktop.ts';
import { chooseWhere } from './support/in-main.ts';

const told = 'Invented words about how the council uses personal data.';
const place = (window: Page, name: string) =>
  window.getByRole('navigation', { name: t('shell.sidebar.name') }).getByRole('link', { name });

/** Types what every pack must say of the organisation into the settings. */
async function typeSettings(window: Page): Promise<void> {
  await place(window, t('organisation.settings.title')).click();
  await window.getByLabel(t('organisation.letters.address')).fill('Town Hall, 1 Quayside, Harrowmere');
  await window.getByLabel(t('organisation.letters.contact')).fill('dpo@harrowmere.example');
  await window.getByLabel(t('organisation.letters.authorityContact')).fill('ico.example');
  await window.getByRole('tab', { name: t('organisation.settings.information') }).click();
  for (const text of [
    'purposes',
    'categories',
    'recipients',
    'transfers',
    'retention',
    'source',
    'automatedDecisions',
  ] as const)
    await window.getByLabel(t(`organisation.information.${text}.label`)).fill(told);
  await window.getByRole('button', { name: t('organisation.editOrganisation.save') }).click();
  await expect(window.getByText(t('organisation.editOrganisation.saved'))).toBeVisible();
}

test('the officer goes from a dropped letter to a saved pack that opens with its passphrase', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true, now: '2026-03-10T09:12:00Z' });
  const { main, window, home } = desktop;
  await unlock(window, passphrases.dpo);
  await typeSettings(window);

  await place(window, t('requests.today.title')).click();
  const today = window.getByRole('heading', { name: t('requests.today.nothing.title') });
  await dropFile(today, 'templates/en-access-default.eml', 'letter.eml', 'message/rfc822');
  await expect(window.getByRole('textbox', { name: t('requests.fields.requester') })).toHaveValue('Maud Okonjo-Hale');
  await expect(window.getByRole('region', { name: t('requests.clock.answerDue') })).toContainText('Thu 2 Apr 2026');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Maud Okonjo-Hale');

  const parts = window.getByRole('navigation', { name: t('requests.showRequest.parts') });
  await parts.getByRole('link', { name: t('requests.showRequest.sections.documents') }).click();
  await window.locator('input[type=file]').setInputFiles({
    name: 'Tenancy file.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('The tenancy began in spring.'),
  });
  // The letter itself lies there already, as what was received.
  await expect(window.getByRole('button', { name: 'Tenancy file' }).first()).toBeVisible();
  const disclose = window.getByRole('button', { name: t('documents.decisions.disclose'), exact: true });
  while ((await disclose.count()) === 0) await window.getByRole('row', { name: /Tenancy file/u }).click();
  await disclose.click();
  await window.getByRole('link', { name: t('requests.showRequest.sections.pack'), exact: true }).click();

  await window.getByRole('radio', { name: t('packs.answers.yes') }).check();
  // The letter asks for a portable copy too, and no system gave an export.
  const right = t('terms.rights.portability');
  await window.getByRole('combobox', { name: t('packs.answers.right', { right }) }).click();
  await window.getByRole('option', { name: t('packs.answers.outcomes.refused'), exact: true }).click();
  await window.getByRole('combobox', { name: t('packs.answers.ground', { right }) }).click();
  await window
    .getByRole('option')
    .filter({ hasText: t('documents.exemptions.grounds.conditions-not-met') })
    .click();
  await window.getByLabel(t('packs.answers.reason', { right })).fill('The data is on paper.');
  await window.getByRole('button', { name: t('packs.buildPack.suggestAnother') }).click();
  const passphrase = await window.getByLabel(t('packs.buildPack.passphrase')).inputValue();
  await window.getByRole('button', { name: t('packs.buildPack.build') }).click();
  await expect(window.getByText(t('packs.buildPack.kept'))).toBeVisible();
  const saved = join(home, 'For Maud.zip');
  await main(chooseWhere, saved);
  await window.getByRole('button', { name: t('packs.keptPacks.saveCopy') }).click();

  await expect
    .poll(
      async () =>
        await readFile(saved)
          .catch(() => Buffer.alloc(0))
          .then(({ length }) => length),
    )
    .toBeGreaterThan(0);
  const bytes = await readFile(saved);
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { password: passphrase });
  const entries = await zip.getEntries();
  expect(entries.every(({ encrypted }) => encrypted)).toBe(true);
  const first = entries.find(({ filename }) => filename === 'documents/document-001.txt');
  expect(first?.directory === false && (await first.getData(new TextWriter()))).toBe('The tenancy began in spring.');
  const wrong = new ZipReader(new Uint8ArrayReader(bytes), { password: 'not its passphrase' });
  const shut = (await wrong.getEntries()).find(({ filename }) => filename === 'documents/document-001.txt');
  await expect(async () => shut?.directory === false && (await shut.getData(new TextWriter()))).rejects.toThrow();
  const seven = spawnSync('7z', ['t', `-p${passphrase}`, saved]);
  if (seven.error === undefined) expect(seven.status).toBe(0);

  await window.getByRole('button', { name: t('packs.sendPack.action') }).click();
  const dialog = window.getByRole('dialog', { name: t('packs.sendPack.title') });
  await dialog.getByLabel(t('packs.sendPack.on')).fill('today');
  await dialog.getByRole('button', { name: t('packs.sendPack.action') }).click();
  await expect(window.getByText(t('requests.nextStep.none'))).toBeVisible();
  expect(desktop.stderr()).toBe('');
});

test('a member of staff reports from the unlock screen and keeps a code, and the officer reads the report', async ({
  startDesktop,
}) => {
  const words = 'I put two repair letters in one envelope. The tenant at number 16 rang.';
  await using desktop = await startDesktop({ council: true });
  const { window } = desktop;
  await window.getByRole('link', { name: t('session.unlockRegister.report') }).click();
  await window.getByLabel(t('intake.reportBreach.whatHappened')).click();
  await window.keyboard.type(words);
  const noticed = window.getByLabel(t('intake.reportBreach.noticedAt'));
  await noticed.fill('today 9.05');
  await window.keyboard.press('Tab');
  await expect(noticed).toHaveValue('Wed 25 Nov 2026, 09:05');
  await window.getByText(t('intake.whose.residents')).click();
  await window.getByText(t('intake.kinds.names-addresses')).click();
  await window.getByLabel(t('intake.goingOn.no')).check();
  await window.getByRole('button', { name: t('intake.reportBreach.send') }).click();
  await window.getByRole('heading', { level: 1, name: t('intake.receipt.title') }).waitFor();
  const code = (await window.locator('[data-receipt-code]').textContent()) ?? '';
  expect(code).not.toBe('');
  expect(await window.content()).not.toContain('repair letters');
  await window.getByRole('button', { name: t('ui.close') }).click();

  await unlock(window, passphrases.dpo);
  await place(window, t('inbox.listInbox.title')).click();
  await window.getByText(code).click();
  await expect(window.getByText(words)).toBeVisible();
  const reason = 'The tenants share a household.';
  await window.getByLabel(t('inbox.dismissReport.why')).fill(reason);
  await window.getByRole('button', { name: t('inbox.dismissReport.keep') }).click();
  const dismissed = t.markup('inbox.openSealedReport.isNoBreach', { reason, b: (chunks) => chunks });
  await expect(window.getByText(dismissed)).toBeVisible();
  expect(desktop.stderr()).toBe('');
});

test('a manager sees counts and no name, and saves a report that opens as a workbook', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const { main, window, home } = desktop;
  await unlock(window, passphrases.dpo);
  const docket = docketIn(window);
  const requesters = ['Sunniva Hale', 'Wendell Okafor-Pryce', 'Ambrose Lindqvist', 'Hollis Bracken', 'Petra Nowicki'];
  for (const [index, requester] of requesters.entries()) {
    const { reference } = await docket.requests.logRequest(
      newRequest({ requester, receivedOn: `2026-08-1${index}`, department: 'Housing' }),
    );
    await docket.requests.recordEvent({
      reference,
      type: 'answered',
      on: `2026-08-2${index}`,
      reason: null,
      note: null,
    });
  }
  await window.getByRole('button', { name: t('shell.frame.lock') }).click();

  await unlock(window, passphrases.manager);
  await expect(window.getByRole('heading', { level: 1, name: t('reports.showFigures.overview') })).toBeVisible();
  await expect(window.getByText(t('reports.keyFigures.onTimeFirstYear', { onTime: 5, answered: 5 }))).toBeVisible();
  const saved = join(home, 'Figures.xlsx');
  await main(chooseWhere, saved);
  await window.getByRole('button', { name: t('reports.exportReport.xlsx') }).click();
  const fileName = 'Docket report 2026-07-01 to 2026-09-30.xlsx';
  await expect(window.getByText(t('reports.exportReport.saved', { fileName, saving: 'saved' }))).toBeVisible();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(await readFile(saved)).buffer);
  const cells: string[] = [];
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.text))));
  expect(cells).toContain('Housing');
  const all = [await window.content(), ...cells].join('\n');
  for (const name of [...requesters, 'SAR-2026']) expect(all).not.toContain(name);
  expect(desktop.stderr()).toBe('');
});
