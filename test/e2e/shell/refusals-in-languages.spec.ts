import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { fullInstant } from '../../../main/words/dates.ts';
import { languageNames } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import type { Words } from '../../../main/words/words.ts';
import { payslips } from '../../support/new-breach.ts';
import { startHost, startUnlocked, startWithRegister, type RunningHost } from '../support/start-host.ts';
import { goTo, openUnlocked, openWindow } from '../support/window.ts';

const [en, de, fr, ro] = await Promise.all([loadWords('en'), loadWords('de'), loadWords('fr'), loadWords('ro')]);

/** One click in the row of languages; what was pressed keeps the focus. */
async function chooseInRow(page: Page, to: Words): Promise<void> {
  const one = page.getByRole('button', { name: languageNames[to.language], exact: true });
  await one.click();
  await expect(page.locator('html')).toHaveAttribute('lang', to.language);
  await expect(one).toBeFocused();
}

async function chooseInFrame(page: Page, from: Words, to: Words): Promise<void> {
  await page.getByRole('button', { name: from('ui.language'), exact: true }).click();
  await page.getByRole('menuitemradio', { name: languageNames[to.language] }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', to.language);
}

/** The same person chooses in another window: this one hears of it as it is looked at again. */
async function chooseElsewhere(page: Page, { docket }: RunningHost, to: Words): Promise<void> {
  await docket.session.chooseLanguage({ language: to.language });
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await expect(page.locator('html')).toHaveAttribute('lang', to.language, { timeout: 1_000 });
  }).toPass();
}

test('what does not open the register is said again in another language, and stays typed', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openWindow(page, host.address);
  const passphrase = (t: Words) => page.getByLabel(t('session.unlockForm.passphrase'), { exact: true });
  await passphrase(en).fill('a passphrase of another register');
  await page.getByRole('button', { name: en('session.unlockForm.unlock'), exact: true }).click();
  await expect(page.getByText(en('session.cannotOpen.wrong-passphrase'))).toBeVisible();
  for (const t of [de, fr]) {
    await chooseInRow(page, t);
    await expect(page.getByText(t('session.cannotOpen.wrong-passphrase'))).toBeVisible();
    await expect(page.getByText(en('session.cannotOpen.wrong-passphrase'))).toHaveCount(0);
    await expect(passphrase(t)).toHaveValue('a passphrase of another register');
  }

  await page.getByRole('button', { name: fr('session.unlockRegister.openAnother') }).click();
  const folder = (t: Words) => page.getByLabel(t('session.chooseRegister.folder'));
  await page.getByRole('button', { name: fr('session.chooseRegister.look') }).click();
  await expect(page.getByText(fr('session.chooseRegister.nothingTyped'))).toBeVisible();
  await chooseInRow(page, ro);
  await expect(page.getByText(ro('session.chooseRegister.nothingTyped'))).toBeVisible();
  await folder(ro).fill('nowhere');
  await page.getByRole('button', { name: ro('session.chooseRegister.look') }).click();
  await expect(page.getByText(ro('session.cannotOpen.folder-missing'))).toBeVisible();
  for (const t of [en, de]) {
    await chooseInRow(page, t);
    await expect(page.getByText(t('session.cannotOpen.folder-missing'))).toBeVisible();
    await expect(folder(t)).toHaveValue('nowhere');
  }
  expect(wrong).toEqual([]);
});

test('so is what is wrong with a recovery key', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openWindow(page, host.address);
  const end = (t: Words) => t('session.keys.mistyped', { why: '|' }).split('|')[1] ?? '';
  await page.getByText(en('session.unlockForm.passphrase'), { exact: true }).waitFor();
  const [, way = ''] = /<way>(.+)<\/way>/u.exec(String(en.raw('session.unlockForm.otherWay.passphrase'))) ?? [];
  await page.getByRole('button', { name: way }).click();
  const key = (t: Words) => page.getByLabel(t('session.unlockForm.recoveryKey'), { exact: true });
  await page.getByRole('button', { name: en('session.unlockForm.unlock'), exact: true }).click();
  await expect(page.getByText(en('session.unlockForm.nothingTyped.recovery-key'))).toBeVisible();
  await chooseInRow(page, de);
  await expect(page.getByText(de('session.unlockForm.nothingTyped.recovery-key'))).toBeVisible();
  await key(de).fill('ABCD EFGH');
  await page.getByRole('button', { name: de('session.unlockForm.unlock'), exact: true }).click();
  await expect(page.getByText(end(de))).toBeVisible();
  for (const t of [fr, en]) {
    await chooseInRow(page, t);
    await expect(page.getByText(end(t))).toBeVisible();
    await expect(page.getByText(end(de))).toHaveCount(0);
    await expect(key(t)).toHaveValue('ABCD EFGH');
  }
  expect(wrong).toEqual([]);
});

test('a register that cannot be made says why in each language, also once its field is left', async ({ page }) => {
  await using host = await startHost();
  const path = join(host.folder, 'Harrowmere Borough Council.docket');
  await mkdir(path);
  await writeFile(join(path, 'something.txt'), 'Somebody else’s.');
  const wrong = await openWindow(page, host.address);
  const submit = (t: Words) => page.getByRole('button', { name: t('session.createRegister.submit') });
  await submit(en).click();
  await chooseInRow(page, de);
  await expect(page.getByText(de('session.createRegister.noOrganisation'))).toBeVisible();
  await expect(page.getByText(de('session.createRegister.noPassphrase'))).toBeVisible();

  const typed = 'a passphrase of my own making';
  await page.getByLabel(de('session.createRegister.organisation')).fill('Harrowmere Borough Council');
  await page.getByLabel(de('session.createRegister.personName')).fill('Maren Oduya');
  await page.getByLabel(de('session.createRegister.passphrase'), { exact: true }).fill(typed);
  await page.getByLabel(de('session.createRegister.again')).fill(typed);
  await submit(de).click();
  await expect(page.getByText(de('session.createRegister.folderTaken', { path }))).toBeVisible();
  await expect(page.getByLabel(de('session.createRegister.organisation'))).toBeFocused();
  for (const t of [ro, en]) {
    await chooseInRow(page, t);
    await expect(page.getByText(t('session.createRegister.folderTaken', { path }))).toBeVisible();
    await expect(page.getByLabel(t('session.createRegister.organisation'))).toHaveValue('Harrowmere Borough Council');
    await expect(page.getByLabel(t('session.createRegister.passphrase'), { exact: true })).toHaveValue(typed);
  }
  expect(wrong).toEqual([]);
});

test('whoever reports a breach reads in each language what is missing, and that it was not sent', async ({ page }) => {
  await using host = await startWithRegister();
  const { path = '' } = await host.docket.session.showStatus();
  const wrong = await openWindow(page, host.address);
  await page.getByRole('link', { name: en('session.unlockRegister.report') }).click();
  const what = (t: Words) => page.getByLabel(t('intake.reportBreach.whatHappened'));
  const send = async (t: Words) => await page.getByRole('button', { name: t('intake.reportBreach.send') }).click();
  await page.getByLabel(en('intake.reportBreach.noticedAt')).fill('tomorrow 9.05');
  await send(en);
  for (const t of [de, fr]) {
    await chooseInRow(page, t);
    await expect(page.getByText(t('intake.reportBreach.whatMissing'))).toBeVisible();
    await expect(page.getByText(t('intake.reportBreach.noticedLater'))).toBeVisible();
    await expect(page.getByText(en('intake.reportBreach.noticedLater'))).toHaveCount(0);
    await expect(page.getByLabel(t('intake.reportBreach.noticedAt'))).toHaveValue(
      fullInstant(t, '2026-11-26T09:05:00Z', 'Europe/London'),
    );
  }

  await what(fr).fill('Two letters in one envelope.');
  await page.getByLabel(fr('intake.reportBreach.noticedAt')).fill('hier à 23 h 40');
  await rename(join(path, 'keys.json'), join(path, 'keys.elsewhere'));
  await send(fr);
  await expect(page.getByRole('alert')).toContainText(fr('intake.refusals.noRegister'));
  for (const t of [ro, en]) {
    await chooseInRow(page, t);
    await expect(page.getByRole('alert')).toContainText(t('intake.reportBreach.notSent'));
    await expect(page.getByRole('alert')).toContainText(t('intake.refusals.noRegister'));
    await expect(what(t)).toHaveValue('Two letters in one envelope.');
  }
  expect(wrong).toEqual([]);
});

test('what keeps a request from being logged is said again in another language, and stays typed', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  const requester = (t: Words) => page.getByRole('textbox', { name: t('requests.fields.requester') });
  const email = (t: Words) => page.getByLabel(t('requests.fields.email'), { exact: true });
  const received = (t: Words) => page.getByRole('textbox', { name: t('requests.fields.received') });
  const save = async (t: Words) => await page.getByRole('button', { name: t('requests.logRequest.save') }).click();
  await email(en).fill('ottilie');
  await save(en);
  await expect(requester(en)).toBeFocused();
  for (const [from, t] of [
    [en, de],
    [de, fr],
  ] as const) {
    await chooseInFrame(page, from, t);
    for (const key of ['requester', 'emailSign', 'rights'] as const)
      await expect(page.getByText(t(`requests.fields.problems.${key}`))).toBeVisible();
    await expect(page.getByText(from('requests.fields.problems.rights'))).toHaveCount(0);
    await expect(page.getByText(t('requests.logRequest.toFix', { answers: 3 }))).toBeVisible();
    await expect(email(t)).toHaveValue('ottilie');
    await expect(page.getByRole('button', { name: t('ui.language'), exact: true })).toBeFocused();
  }

  await requester(fr).fill('Ottilie Brandt');
  await email(fr).fill('ottilie@brandt.example');
  await page.getByText(fr('terms.rights.access'), { exact: true }).click();
  await received(fr).fill('2010-01-04');
  await save(fr);
  await expect(page.getByText(fr('requests.refusals.receivedBefore'))).toBeVisible();
  for (const [from, t] of [
    [fr, ro],
    [ro, en],
  ] as const) {
    await chooseInFrame(page, from, t);
    await expect(page.getByText(t('requests.refusals.receivedBefore'))).toBeVisible();
    await expect(page.getByText(from('requests.refusals.receivedBefore'))).toHaveCount(0);
    await expect(requester(t)).toHaveValue('Ottilie Brandt');
  }
  expect(wrong).toEqual([]);
});

test('a dialog says again what the core refused in it, and keeps the focus', async ({ page }) => {
  await using host = await startUnlocked();
  await host.docket.breaches.logBreach({ ...payslips, awareAt: '2026-11-24T08:00:00Z', suspected: true });
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/breaches/BR-2026-0001');
  await page.getByRole('button', { name: en('breaches.establishAwareness.title') }).click();
  const dialog = (t: Words) => page.getByRole('dialog', { name: t('breaches.establishAwareness.title') });
  const aware = (t: Words) => dialog(t).getByLabel(t('breaches.fields.awareAt'));
  const refusal = (t: Words) =>
    t('breaches.refusals.awareness.beforeSuspicion', {
      from: fullInstant(t, '2026-11-24T08:00:00Z', 'Europe/London'),
    });
  await dialog(en).getByLabel(en('breaches.fields.evidence')).fill('The payroll lead rang.');
  await aware(en).fill('23 Nov 8:00');
  await aware(en).press('Enter');
  await expect(dialog(en).getByText(refusal(en))).toBeVisible();
  await expect(aware(en)).toBeFocused();
  for (const t of [de, ro]) {
    await chooseElsewhere(page, host, t);
    await expect(dialog(t).getByText(refusal(t))).toBeVisible();
    await expect(dialog(t).getByText(refusal(en))).toHaveCount(0);
    await expect(aware(t)).toBeFocused();
    await expect(aware(t)).toHaveValue('23 Nov 8:00');
    await expect(dialog(t).getByLabel(t('breaches.fields.evidence'))).toHaveValue('The payroll lead rang.');
  }
  expect(wrong).toEqual([]);
});
