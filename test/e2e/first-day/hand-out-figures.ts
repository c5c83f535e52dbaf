import { expect } from '@playwright/test';
import { button, goToPlace, leaves, lock, unlock, type Day } from './day.ts';

/** The list of all requests as the officer hands it out. */
export async function exportList(day: Day): Promise<void> {
  const { hands, t } = day;
  const { page } = hands;
  await goToPlace(day, t('requests.list.title'));
  await page.getByRole('heading', { level: 1, name: t('requests.list.title') }).waitFor();
  const views = page.getByRole('navigation', { name: t('requests.list.views') });
  await hands.press(views.getByRole('link', { name: t('requests.views.all') }));
  await page.getByRole('row', { name: /0005/u }).waitFor();
  await hands.press(button(day, t('requests.exportList.save')));
  const asked = page.getByRole('dialog', { name: t('documents.saveInClear.title') });
  await leaves(day, 'list of requests', async () => {
    await hands.press(button(day, t('documents.saveInClear.save'), asked));
  });
}

/** A manager gets a key, opens the register with it, and saves both reports. */
export async function handOutFigures(day: Day): Promise<string> {
  const { hands, house, t } = day;
  const { page } = hands;
  await goToPlace(day, t('people.listPeople.title'));
  await hands.press(button(day, t('people.addPerson.title')));
  const dialog = page.getByRole('dialog', { name: t('people.addPerson.title') });
  await hands.type(dialog.getByLabel(t('people.addPerson.name')), house.manager.name);
  await hands.mark(dialog.getByRole('radio', { name: t('terms.roles.manager') }));
  await hands.type(dialog.getByRole('textbox', { name: t('people.addPerson.passphrase') }), house.manager.passphrase);
  await hands.press(button(day, t('people.addPerson.give'), dialog));
  await expect(dialog).toHaveCount(0);
  await lock(day);
  await unlock(day, house.manager.passphrase);
  await page.getByRole('heading', { level: 1, name: t('reports.showFigures.overview') }).waitFor();
  await hands.choose(
    page.getByRole('combobox', { name: t('reports.period.label') }),
    t('reports.period.choices.last-12-months'),
  );
  await page.getByRole('img').or(page.getByRole('table')).first().waitFor();
  await leaves(day, 'report, workbook', async () => await hands.press(button(day, t('reports.exportReport.xlsx'))));
  await leaves(day, 'report', async () => await hands.press(button(day, t('reports.exportReport.pdf'))));
  return await page.getByRole('main').innerText();
}
