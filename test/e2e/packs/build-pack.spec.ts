import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';
import { readyForPacks } from '../../support/ready-for-packs.ts';

const build = t('packs.buildPack.build');
const recordAsSent = t('packs.sendPack.action');

/** Notes from here on what the window says of its progress, however short; answers how to ask for it. */
async function stepsShown(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'stepsSaid', said);
    const look = () => said.push(document.querySelector('[role="status"] p')?.textContent ?? '');
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return async () => await page.evaluate((): string[] => Reflect.get(window, 'stepsSaid'));
}

test('a pack is stopped while a document is undecided, then built, saved, opened and recorded as sent', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { docket } = host;
  await readyForPacks(docket);
  const { reference } = await docket.requests.logRequest(newRequest());

  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}/documents`);
  await page
    .locator('input[type=file]')
    .setInputFiles([
      { name: 'Tenancy file.txt', mimeType: 'text/plain', buffer: Buffer.from('The tenancy began in spring.') },
    ]);
  await expect(page.locator('tr[data-index]')).toHaveCount(1);
  await page.getByRole('link', { name: t('requests.showRequest.sections.pack') }).click();
  const checks = page.getByRole('complementary', { name: t('packs.buildPack.beforeItLeaves') });
  await expect(checks).toContainText(t('packs.checks.states.stops'));
  await expect(checks.locator('li').first()).toContainText(t('packs.release.holds.title'));
  await page.getByRole('button', { name: build }).click();
  await expect(page.getByText(t('packs.answers.unsaid'))).toBeVisible();
  const readLetter = page.getByRole('button', {
    name: t('packs.readPaper.readPart', { part: t('packs.parts.letter.title') }),
  });
  await readLetter.click();
  await expect(page.getByText(t('packs.answers.unsaid'))).toBeVisible();
  await page.getByRole('radio', { name: t('packs.answers.yes') }).check();
  await page.getByLabel(t('packs.answers.paragraph')).fill('We are sorry that it took so long.');
  await readLetter.click();
  const letter = page.getByRole('dialog', { name: t('packs.parts.letter.title') });
  await expect(letter.getByRole('article')).toContainText(reference);
  await expect(letter.getByRole('article')).toContainText('We are sorry that it took so long.');
  await expect(letter.getByRole('article')).toBeFocused();
  await expectSound(page, 'case-pack-letter');
  await page.keyboard.press('Escape');
  await expect(readLetter).toBeFocused();
  await expect(checks.locator('li').first()).toContainText(t('packs.release.documentsDecided.title'));
  await expectSound(page, 'case-pack-stopped');
  await page.getByRole('button', { name: build }).click();
  await expect(page.getByRole('alert')).toContainText(t('packs.buildPack.checksSayWhy'));

  await checks.getByRole('link', { name: t('packs.checks.goTo.documents') }).click();
  await page.getByRole('button', { name: t('documents.decisions.disclose') }).click();
  await page.getByRole('button', { name: t('requests.head.openPack') }).click();
  const field = page.getByLabel(t('packs.buildPack.passphrase'));
  await field.fill('too short');
  await page.getByRole('button', { name: build }).click();
  await expect(page.getByText(t('packs.passphraseProblem.tooShort', { fewest: 16 }))).toBeVisible();
  await expect(field).toBeFocused();
  // Long enough, and among the first that a guesser tries: the core says so, beside the field.
  for (const [weak, problem] of [
    ['Welcome-Password-2026', t('people.weak.common')],
    ['Harrowmere 2026 Council', t('people.weak.name')],
    ['ottilie@arnquist.example', t('people.weak.address')],
  ] as const) {
    const why = t('packs.notBuilt.orSuggested', { problem });
    await field.fill(weak);
    await page.keyboard.press('Enter');
    await expect(page.getByText(why)).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(new RegExp(RegExp.escape(why), 'u'));
  }
  await expectSound(page, 'case-pack-weak-passphrase');
  await page.getByRole('button', { name: t('packs.buildPack.suggestAnother') }).click();
  const passphrase = await field.inputValue();
  const steps = await stepsShown(page);
  await page.getByRole('button', { name: build }).click();
  await expect(page.getByText(t('packs.buildPack.kept'))).toBeVisible();
  const writing = new RegExp(`^${RegExp.escape(t('packs.steps.letters'))}`, 'u');
  expect(await steps()).toContainEqual(expect.stringMatching(writing));
  await expect(checks).toContainText(t('packs.checks.allPassed'));
  await expectSound(page, 'case-pack');

  const folder = await mkdtemp(join(tmpdir(), 'docket-pack-'));
  try {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: t('packs.keptPacks.saveCopy') }).click();
    const saved = join(folder, 'pack.zip');
    await (await coming).saveAs(saved);
    const zip = new ZipReader(new Uint8ArrayReader(await readFile(saved)), { password: passphrase });
    const manifest = (await zip.getEntries()).find(({ filename }) => filename === 'manifest.json');
    expect(manifest?.encrypted).toBe(true);
    expect(manifest?.directory === false && (await manifest.getData(new TextWriter()))).toContain(reference);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: t('packs.keptPacks.copyMail') }).click();
  await page.getByRole('button', { name: t('ui.copied') }).waitFor();
  expect(await page.evaluate(async () => await navigator.clipboard.readText())).toContain(`${reference}.zip`);

  await page.getByRole('button', { name: recordAsSent }).click();
  const dialog = page.getByRole('dialog', { name: t('packs.sendPack.title') });
  const to = 'ottilie@example.org';
  await expect(dialog.getByLabel(t('packs.sendPack.to'))).toHaveValue(to);
  await expectSound(page, 'case-pack-send');
  await dialog.getByLabel(t('packs.sendPack.on')).fill('tomorrow');
  await dialog.getByRole('button', { name: recordAsSent }).click();
  await expect(dialog.getByText(t('packs.sendPack.afterToday', { today: 'Wed 25 Nov' }))).toBeVisible();
  await dialog.getByLabel(t('packs.sendPack.on')).fill('today');
  await dialog.getByRole('button', { name: recordAsSent }).click();
  const date = 'Wed 25 Nov 2026';
  await expect(page.getByText(t('packs.sendPack.sent', { reference, date }))).toBeVisible();
  await expect(page.getByText(t('requests.nextStep.none'))).toBeVisible();
  await expect(page.getByText(t('packs.keptPacks.sentBy.email', { date, to }))).toBeVisible();
  expect(wrong).toEqual([]);
});

test('the passphrase beside a built pack is the one that opens it, and no other one ever takes its place', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { docket } = host;
  const { reference } = await docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}/pack`);
  await page.getByRole('radio', { name: t('packs.answers.no') }).check();
  const built = page.getByLabel(t('packs.buildPack.passphraseOfBuilt'));
  const passphrase = await page.getByLabel(t('packs.buildPack.passphrase')).inputValue();
  await page.getByRole('button', { name: build }).click();
  await expect(page.getByText(t('packs.buildPack.kept'))).toBeVisible();
  await expect(built).toHaveValue(passphrase);
  await expect(built).toHaveAttribute('readonly', '');

  await page.getByRole('button', { name: t('packs.buildPack.suggestAnother') }).click();
  const dialog = page.getByRole('dialog', { name: t('packs.anotherPassphrase.title') });
  await expectSound(page, 'case-pack-another-passphrase');
  await dialog.getByRole('button', { name: t('packs.anotherPassphrase.keep') }).click();
  await expect(built).toHaveValue(passphrase);

  await page.getByRole('link', { name: t('requests.showRequest.sections.overview') }).click();
  await page.getByRole('link', { name: t('requests.showRequest.sections.pack') }).click();
  await expect(page.getByText(t('packs.buildPack.notKept'))).toBeVisible();
  await expect(page.getByLabel(t('packs.buildPack.passphrase'))).toHaveCount(0);
  await expectSound(page, 'case-pack-passphrase-not-kept');
  await page.getByRole('button', { name: t('packs.buildPack.buildAgain') }).click();
  await expect(page.getByLabel(t('packs.buildPack.passphrase'))).not.toHaveValue(passphrase);
  await expect(built).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test('a pack of access and erasure asks how each is answered, and leaves open what it does not answer', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { docket } = host;
  await readyForPacks(docket);
  const { reference } = await docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}/pack`);
  await page.getByRole('radio', { name: t('packs.answers.no') }).check();
  const right = t('terms.rights.erasure');
  const answer = page.getByRole('combobox', { name: t('packs.answers.right', { right }) });
  await expect(answer).toHaveValue(t('packs.answers.outcomes.later'));
  await answer.click();
  await page.getByRole('option', { name: t('packs.answers.outcomes.refused'), exact: true }).click();
  const checks = page.getByRole('complementary', { name: t('packs.buildPack.beforeItLeaves') });
  await expect(checks).toContainText(t('packs.release.answers.bare', { rights: right }));
  await page.getByRole('combobox', { name: t('packs.answers.ground', { right }) }).click();
  await page
    .getByRole('option')
    .filter({ hasText: t('documents.exemptions.grounds.duty-to-keep') })
    .click();
  await page.getByLabel(t('packs.answers.reason', { right })).fill('The tenancy runs.');
  await expect(checks).toContainText(t('packs.release.answers.all'));
  await expectSound(page, 'case-pack-answers');
  await page.reload();
  await goTo(page, `/requests/${reference}/pack`);
  await expect(page.getByLabel(t('packs.answers.reason', { right }))).toHaveValue('The tenancy runs.');
  expect(wrong).toEqual([]);
});
