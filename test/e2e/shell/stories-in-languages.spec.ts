import { expect, test, type Page } from '@playwright/test';
import { languages } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import type { Words } from '../../../main/words/words.ts';
import { readyForPacks } from '../../support/ready-for-packs.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { goTo, openWindow } from '../support/window.ts';

/** What somebody of this language types for the day before 25 November 2026 and for a moment of that day. */
const typed = {
  en: { yesterday: 'yesterday', moment: 'yesterday 23:40' },
  de: { yesterday: 'gestern', moment: 'gestern um 23:40 Uhr' },
  fr: { yesterday: 'hier', moment: 'hier à 23 h 40' },
  es: { yesterday: 'ayer', moment: 'ayer 23:40' },
  ro: { yesterday: 'ieri', moment: 'ieri la 23:40' },
} as const;

async function unlockIn(page: Page, t: Words, passphrase: string): Promise<void> {
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  await page.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: t('session.unlockForm.unlock'), exact: true }).click();
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
}

async function reportsAProblem(page: Page, t: Words, moment: string): Promise<string> {
  await page.getByRole('link', { name: t('session.unlockRegister.report') }).click();
  await page.getByLabel(t('intake.reportBreach.whatHappened')).fill('Two letters in one envelope.');
  await page.getByLabel(t('intake.reportBreach.noticedAt')).fill(moment);
  await page.getByText(t('intake.whose.residents'), { exact: true }).click();
  await page.getByRole('button', { name: t('intake.reportBreach.send') }).click();
  await page.getByRole('heading', { level: 1, name: t('intake.receipt.title') }).waitFor();
  const code = (await page.locator('[data-receipt-code]').textContent()) ?? '';
  await page.getByRole('button', { name: t('ui.close'), exact: true }).click();
  return code;
}

async function logsARequest(page: Page, t: Words, yesterday: string): Promise<void> {
  await goTo(page, '/requests/log');
  await page.getByRole('textbox', { name: t('requests.fields.requester') }).fill('Ottilie Brandt {0} %s <b>');
  await page.getByLabel(t('requests.fields.email'), { exact: true }).fill('ottilie@brandt.example');
  await page.getByRole('textbox', { name: t('requests.fields.received') }).fill(yesterday);
  await page.getByText(t('terms.rights.access'), { exact: true }).click();
  await page.getByRole('button', { name: t('requests.logRequest.save') }).click();
  // A name that looks like a placeholder is a name.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Brandt {0} %s <b>');
}

async function answersIt(page: Page, t: Words): Promise<void> {
  await goTo(page, '/requests/SAR-2026-0001/documents');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Tenancy.txt', mimeType: 'text/plain', buffer: Buffer.from('It began in spring.') });
  await page.getByRole('button', { name: t('documents.decisions.disclose'), exact: true }).click();
  await goTo(page, '/requests/SAR-2026-0001/pack');
  await page.getByRole('radio', { name: t('packs.answers.yes') }).check();
  await page.getByRole('button', { name: t('packs.buildPack.suggestAnother') }).click();
  await page.getByRole('button', { name: t('packs.buildPack.build') }).click();
  await expect(page.getByText(t('packs.buildPack.kept'))).toBeVisible();
  await page.getByRole('button', { name: t('packs.sendPack.action'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('packs.sendPack.title') });
  await dialog.getByRole('button', { name: t('packs.sendPack.action') }).click();
  await expect(dialog).toBeHidden();
}

async function recordsABreach(page: Page, t: Words, moment: string): Promise<void> {
  await goTo(page, '/breaches/log');
  await page.getByLabel(t('breaches.fields.title')).fill('Payslips to a supplier');
  await page.getByRole('textbox', { name: t('breaches.fields.awareAt') }).fill(moment);
  await page.getByRole('button', { name: t('breaches.logBreach.record') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payslips to a supplier');
}

/** The first day is played in German, and every other spec in English: the other languages are the long form's. */
const told = process.env['DOCKET_PROOF'] === 'full' ? languages : (['fr'] as const);

for (const language of told)
  test(`log, answer, breach, staff and manager: the five stories in ${language}`, async ({ page }) => {
    const t = await loadWords(language);
    const { yesterday, moment } = typed[language];
    await using host = await startWithRegister();
    await host.docket.session.unlockRegister({ passphrase: passphrases.dpo });
    await readyForPacks(host.docket);
    const organisation = await host.docket.organisation.showOrganisation();
    await host.docket.organisation.editOrganisation({ ...organisation, languages: [language] });
    await host.docket.session.lockRegister();

    const wrong = await openWindow(page, host.address);
    const code = await reportsAProblem(page, t, moment);
    await unlockIn(page, t, passphrases.dpo);
    await goTo(page, '/inbox');
    await expect(page.getByText(code)).toBeVisible();
    await logsARequest(page, t, yesterday);
    await answersIt(page, t);
    await recordsABreach(page, t, moment);

    await page.keyboard.press('Control+l');
    await unlockIn(page, t, passphrases.manager);
    await page.getByRole('heading', { level: 1, name: t('reports.showFigures.overview') }).waitFor();
    expect(await page.content()).not.toContain('Ottilie');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: t('reports.exportReport.xlsx') }).click();
    expect((await coming).suggestedFilename()).toMatch(/\.xlsx$/u);
    expect(wrong).toEqual([]);
  });
