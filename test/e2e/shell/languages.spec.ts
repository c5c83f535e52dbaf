import { expect, test, type Page } from '@playwright/test';
import { languageInWords } from '../../../main/words/language-in-words.ts';
import { languageNames } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, openWindow } from '../support/window.ts';

const [en, de, fr, ro] = await Promise.all([loadWords('en'), loadWords('de'), loadWords('fr'), loadWords('ro')]);

async function chooseInFrame(page: Page, from: typeof en, to: typeof en): Promise<void> {
  await page.getByRole('button', { name: from('ui.language'), exact: true }).click();
  await page.getByRole('menuitemradio', { name: languageNames[to.language] }).click();
  await page.getByRole('button', { name: to('ui.language'), exact: true }).waitFor();
}

test('whoever reports a breach changes the language in one click, and what is typed stays', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openWindow(page, host.address);
  await page.getByRole('link', { name: en('session.unlockRegister.report') }).click();
  await page.getByLabel(en('intake.reportBreach.whatHappened')).fill('Two letters in one envelope.');
  await page
    .getByRole('group', { name: en('ui.language') })
    .getByRole('button', { name: languageNames.ro })
    .click();
  await expect(page.getByLabel(ro('intake.reportBreach.whatHappened'))).toHaveValue('Two letters in one envelope.');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ro');
  await expectSound(page, 'report-breach-ro');
  expect(wrong).toEqual([]);
});

test('an officer reads on in another language at once, keeps what is typed, and finds it again after the lock', async ({
  page,
}) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  await page.getByRole('heading', { level: 1, name: en('requests.logRequest.title') }).waitFor();
  await page.getByLabel(en('requests.fields.requester')).fill('Ottilie Brandt');
  await chooseInFrame(page, en, de);
  await expect(page.getByRole('heading', { level: 1, name: de('requests.logRequest.title') })).toBeVisible();
  await expect(page.getByLabel(de('requests.fields.requester'))).toHaveValue('Ottilie Brandt');

  await page.keyboard.press('Control+l');
  // Nobody has unlocked it: the organisation's own language again.
  await page.getByRole('heading', { name: en('session.unlockForm.title.passphrase') }).waitFor();
  await page.getByLabel(en('session.unlockForm.passphrase'), { exact: true }).fill(passphrases.dpo);
  await page.getByRole('button', { name: en('session.unlockForm.unlock') }).click();
  await page.getByRole('navigation', { name: de('shell.sidebar.name') }).waitFor();
  await goTo(page, '/requests/log');
  await page.getByRole('heading', { level: 1, name: de('requests.logRequest.title') }).waitFor();
  await expect(page.getByLabel(de('requests.fields.requester'))).toHaveValue('Ottilie Brandt');
  expect(wrong).toEqual([]);
});

test('the locked window speaks the organisation’s language once the DPO has chosen it', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/settings');
  await page.getByRole('combobox', { name: en('organisation.languages.own') }).click();
  await page.getByRole('option', { name: languageNames.de }).click();
  await page.getByRole('button', { name: en('organisation.editOrganisation.save') }).click();
  await page.getByRole('heading', { level: 1, name: de('organisation.settings.title') }).waitFor();
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: de('session.unlockForm.title.passphrase') }).waitFor();
  await expectSound(page, 'unlock-register-de');
  expect(wrong).toEqual([]);
});

test('a language that the organisation takes away while somebody reads it gives way to its own, and says so', async ({
  page,
}) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  await chooseInFrame(page, en, fr);
  await page.getByLabel(fr('requests.fields.requester')).fill('Ottilie Brandt');
  const { organisation } = host.docket;
  await organisation.editOrganisation({ ...(await organisation.showOrganisation()), languages: ['de', 'en'] });
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const both = { language: languageInWords(de, 'fr'), own: languageInWords(de, 'de') };
  await expect(page.getByText(de('ui.languageTakenAway', both))).toBeVisible();
  await expect(page.getByLabel(de('requests.fields.requester'))).toHaveValue('Ottilie Brandt');
  expect(wrong).toEqual([]);
});

test('what stands beside the work is said anew in the language that is chosen', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  await page.getByLabel(en('requests.fields.requester')).fill('Ottilie Brandt');
  await page.getByRole('button', { name: en('requests.logRequest.emptyForm') }).click();
  await page.getByText(en('requests.logRequest.emptied')).hover();
  await chooseInFrame(page, en, de);
  await expect(page.getByText(de('requests.logRequest.emptied'))).toBeVisible();
  await page.getByRole('button', { name: de('ui.undo'), exact: true }).click();
  await expect(page.getByLabel(de('requests.fields.requester'))).toHaveValue('Ottilie Brandt');
  expect(wrong).toEqual([]);
});
