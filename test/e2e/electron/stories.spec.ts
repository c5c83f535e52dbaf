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
import { docketIn } from './support/call-docket.ts';
import { expect, test } from './support/desktop.ts';
import { chooseWhere } from './support/in-main.ts';

const told = 'Invented words about how the council uses personal data.';
const place = (window: Page, name: string) =>
  window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });

/** Types what every pack must say of the organisation into the settings. */
async function typeSettings(window: Page): Promise<void> {
  await place(window, 'Settings').click();
  await window.getByLabel('Address (optional)').fill('Town Hall, 1 Quayside, Harrowmere');
  await window.getByLabel('How people reach you (optional)').fill('dpo@harrowmere.example');
  await window.getByLabel('How to reach it (optional)').fill('ico.example');
  await window.getByRole('tab', { name: 'What you tell everyone who asks' }).click();
  for (const label of [
    'Purposes',
    'Kinds of data',
    'Recipients',
    'Transfers to other countries',
    'How long you keep it',
    'Where it comes from',
    'Automated decisions',
  ])
    await window.getByLabel(label).fill(told);
  await window.getByRole('button', { name: 'Save the settings' }).click();
  await expect(window.getByText(/^Settings saved/u)).toBeVisible();
}

test('the officer goes from a dropped letter to a saved pack that opens with its passphrase', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true, now: '2026-03-10T09:12:00Z' });
  const { main, window, home } = desktop;
  await unlock(window, passphrases.dpo);
  await typeSettings(window);

  await place(window, 'Today').click();
  const today = window.getByRole('heading', { name: 'Nothing needs you today' });
  await dropFile(today, 'templates/en-access-default.eml', 'letter.eml', 'message/rfc822');
  await expect(window.getByRole('textbox', { name: /Who is asking/u })).toHaveValue('Maud Okonjo-Hale');
  await expect(window.getByRole('region', { name: 'Answer due' })).toContainText('Thu 2 Apr 2026');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Maud Okonjo-Hale');

  await window.getByRole('link', { name: /^Documents/u }).click();
  await window.locator('input[type=file]').setInputFiles({
    name: 'Tenancy file.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('The tenancy began in spring.'),
  });
  // The letter itself lies there already, as what was received.
  await expect(window.getByRole('button', { name: 'Tenancy file' }).first()).toBeVisible();
  while ((await window.getByRole('button', { name: 'Disclose', exact: true }).count()) === 0)
    await window.getByRole('row', { name: /Tenancy file/u }).click();
  await window.getByRole('button', { name: 'Disclose', exact: true }).click();
  await window.getByRole('link', { name: 'Pack', exact: true }).click();

  await window.getByRole('button', { name: 'Suggest another' }).click();
  const passphrase = await window.getByLabel('Passphrase of the pack').inputValue();
  await window.getByRole('button', { name: 'Build the pack' }).click();
  await expect(window.getByText('The pack is built and kept with the case.')).toBeVisible({ timeout: 60_000 });
  const saved = join(home, 'For Maud.zip');
  await main(chooseWhere, saved);
  await window.getByRole('button', { name: 'Save a copy' }).click();

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

  await window.getByRole('button', { name: 'Record as sent' }).click();
  const dialog = window.getByRole('dialog', { name: 'Record the pack as sent' });
  await dialog.getByLabel('On which day?').fill('today');
  await dialog.getByRole('button', { name: 'Record as sent' }).click();
  await expect(window.getByText('Nothing is left to do')).toBeVisible();
  expect(desktop.stderr()).toBe('');
});

test('a member of staff reports from the unlock screen and keeps a code, and the officer reads the report', async ({
  startDesktop,
}) => {
  const words = 'I put two repair letters in one envelope. The tenant at number 16 rang.';
  await using desktop = await startDesktop({ council: true });
  const { window } = desktop;
  await window.getByRole('link', { name: 'Report a problem with personal information' }).click();
  await window.getByLabel('What happened?').click();
  await window.keyboard.type(words);
  await window.getByLabel('When did you notice?').fill('today 9.05');
  await window.keyboard.press('Tab');
  await expect(window.getByLabel('When did you notice?')).toHaveValue('Wed 25 Nov 2026, 09:05');
  await window.getByText('Residents').click();
  await window.getByText('Names and addresses').click();
  await window.getByLabel('No, it has stopped').check();
  await window.getByRole('button', { name: 'Seal and send' }).click();
  await window.getByRole('heading', { level: 1, name: 'Thank you. Your report is sealed.' }).waitFor();
  const code = (await window.locator('[data-receipt-code]').textContent()) ?? '';
  expect(code).not.toBe('');
  expect(await window.content()).not.toContain('repair letters');
  await window.getByRole('button', { name: 'Close' }).click();

  await unlock(window, passphrases.dpo);
  await place(window, 'Sealed reports').click();
  await window.getByText(code).click();
  await expect(window.getByText(words)).toBeVisible();
  await window.getByLabel('Why not').fill('The tenants share a household.');
  await window.getByRole('button', { name: 'Keep it as not a breach' }).click();
  await expect(window.getByText('Not a breach. The tenants share a household.')).toBeVisible();
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
  await window.getByRole('button', { name: 'Lock the register' }).click();

  await unlock(window, passphrases.manager);
  await expect(window.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(window.getByText('5 of 5.')).toBeVisible();
  const saved = join(home, 'Figures.xlsx');
  await main(chooseWhere, saved);
  await window.getByRole('button', { name: 'Export XLSX' }).click();
  await expect(window.getByText(/\.xlsx is saved\.$/u)).toBeVisible({ timeout: 60_000 });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(await readFile(saved)).buffer);
  const cells: string[] = [];
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.text))));
  expect(cells).toContain('Housing');
  const all = [await window.content(), ...cells].join('\n');
  for (const name of [...requesters, 'SAR-2026']) expect(all).not.toContain(name);
  expect(desktop.stderr()).toBe('');
});
