import { expect, test } from '@playwright/test';
import { loadWords } from '../../../main/words/load-words.ts';
import { languageInWords } from '../../../main/words/language-in-words.ts';
import { languageNames } from '../../../main/words/language.ts';
import { newRequest } from '../../support/new-request.ts';
import { readyForPacks, sheetOf } from '../../support/ready-for-packs.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

const german = languageInWords(t, 'de');
const spanish = languageInWords(t, 'es');

test('a pack without texts in its language waits, takes another language’s where somebody says so, or gets its own', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { docket } = host;
  await readyForPacks(docket);
  const organisation = await docket.organisation.showOrganisation();
  const none = sheetOf('');
  const informationSheet = { en: none, de: sheetOf('Wir vermieten Wohnungen.'), fr: none, es: none, ro: none };
  await docket.organisation.editOrganisation({ ...organisation, languages: ['en', 'de'], informationSheet });
  const { reference } = await docket.requests.logRequest(newRequest({ language: 'es' }));

  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}/pack`);
  await page.getByRole('radio', { name: t('packs.answers.yes') }).check();
  const checks = page.getByRole('complementary', { name: t('packs.buildPack.beforeItLeaves') });
  const check = checks.locator('li', { hasText: t('packs.release.information.title') });
  await expect(check).toContainText(t('packs.release.information.noneButIn', { language: spanish, others: german }));
  const texts = page.getByRole('combobox', { name: t('packs.answers.textsIn') });
  await expect(texts).toHaveValue(t('packs.answers.textsOfPapers', { language: spanish }));
  await expectSound(page, 'case-pack-sheet-unwritten');

  await texts.click();
  await page.getByRole('option', { name: t('packs.answers.textsOfOther', { language: german }) }).click();
  await expect(check).toContainText(t('packs.release.information.ofOther', { language: german }));
  await page
    .getByRole('button', { name: t('packs.readPaper.readPart', { part: t('packs.parts.sheet.title') }) })
    .click();
  const sheet = page.getByRole('dialog', { name: t('packs.parts.sheet.title') }).getByRole('article');
  await expect(sheet).toContainText('redactado en alemán');
  await expect(sheet).toContainText('Wir vermieten Wohnungen.');
  await expectSound(page, 'case-pack-sheet-of-other');
  await page.keyboard.press('Escape');

  await texts.click();
  await page.getByRole('option', { name: t('packs.answers.textsOfPapers', { language: spanish }) }).click();
  await check.getByRole('link', { name: t('packs.checks.goTo.information') }).click();
  await expect(page.getByRole('radio', { name: languageNames.es })).toBeChecked();
  await expect(page.getByRole('radio', { name: languageNames.de })).toHaveAccessibleDescription(
    t('organisation.information.written', { written: 7, texts: 7 }),
  );
  const purposes = page.getByLabel(t('organisation.information.purposes.label'));
  await expect(purposes).toHaveValue('');
  await purposes.fill('Alquilamos viviendas.');
  await expect(page.getByRole('radio', { name: languageNames.es })).toHaveAccessibleDescription(
    t('organisation.information.written', { written: 1, texts: 7 }),
  );
  await expectSound(page, 'settings-information-languages');
  await page.getByRole('radio', { name: languageNames.de }).check();
  await expect(purposes).toHaveValue('Wir vermieten Wohnungen.');
  await page.getByRole('button', { name: t('organisation.editOrganisation.save') }).click();
  await expect(page.getByText(t('organisation.editOrganisation.saved'))).toBeVisible();
  const kept = (await docket.organisation.showOrganisation()).informationSheet;
  expect([kept.es.purposes, kept.de.purposes, kept.en.purposes]).toEqual([
    'Alquilamos viviendas.',
    'Wir vermieten Wohnungen.',
    '',
  ]);
  expect(wrong).toEqual([]);

  // The same in German.
  const de = await loadWords('de');
  await docket.organisation.editOrganisation({
    ...(await docket.organisation.showOrganisation()),
    languages: ['de'],
  });
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await goTo(page, `/requests/${reference}/pack`);
  const missing = ['categories', 'recipients', 'transfers', 'retention', 'source', 'automatedDecisions'] as const;
  const entries = missing.map((name) => de(`packs.release.information.names.${name}`)).join(', ');
  await expect(page.getByRole('complementary').last()).toContainText(
    de('packs.release.information.missing', { language: languageInWords(de, 'es'), entries }),
  );
  await expectSound(page, 'case-pack-sheet-german');
});
