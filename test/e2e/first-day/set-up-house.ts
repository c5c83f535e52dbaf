import { expect } from '@playwright/test';
import { button, goToPlace, type Day } from './day.ts';
import { informed } from './houses.ts';

/** The register is made in an empty folder, and the settings say what letters need. */
export async function setUpHouse(day: Day): Promise<void> {
  const { hands, house, t } = day;
  const { page } = hands;
  const field = (name: string) => page.getByLabel(name, { exact: true });
  await hands.type(field(t('session.createRegister.organisation')), house.organisation);
  await hands.type(field(t('session.createRegister.personName')), house.officer);
  await hands.choose(
    page.getByRole('combobox', { name: t('session.clockFields.regime') }),
    t(`terms.regimes.${house.regime}`),
  );
  await hands.choose(
    page.getByRole('combobox', { name: t('session.clockFields.calendar') }),
    t(`terms.calendars.${house.calendar}`),
  );
  await expect(page.getByRole('combobox', { name: t('session.clockFields.timeZone') })).toHaveValue(house.timeZone);
  await hands.type(field(t('session.createRegister.passphrase')), house.passphrase);
  await hands.type(field(t('session.createRegister.again')), house.passphrase);
  await hands.press(button(day, t('session.createRegister.submit')));
  await page.locator('[data-recovery-key]').waitFor();
  await hands.mark(page.getByLabel(t('session.recoverySheet.kept')));
  await hands.press(button(day, t('session.recoverySheet.open')));
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();

  await goToPlace(day, t('organisation.settings.title'));
  await page.getByRole('heading', { level: 1, name: t('organisation.settings.title') }).waitFor();
  await hands.type(field(t('organisation.letters.address')), house.address);
  await hands.type(field(t('organisation.letters.contact')), house.contact);
  if (house.authority !== undefined) {
    await hands.type(field(t('organisation.letters.authority')), house.authority.name);
    await hands.type(field(t('organisation.letters.authorityContact')), house.authority.contact);
  }
  await hands.press(page.getByRole('tab', { name: t('organisation.settings.information') }));
  for (const text of informed)
    await hands.type(page.getByLabel(t(`organisation.information.${text}.label`)), house.information[text]);
  await hands.press(button(day, t('organisation.editOrganisation.save')));
  await expect(page.getByText(t('organisation.editOrganisation.saved'))).toBeVisible();
}
