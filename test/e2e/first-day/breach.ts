import { expect } from '@playwright/test';
import { button, goToPlace, leaves, measured, unlock, type Day } from './day.ts';

/** Staff report from the locked screen; the officer makes a breach of it, decides, and records who was told. */
export async function followBreach(day: Day): Promise<void> {
  const { hands, house, t } = day;
  const { page } = hands;
  const { report } = house;
  await hands.press(page.getByRole('link', { name: t('session.unlockRegister.report') }));
  await hands.type(page.getByLabel(t('intake.reportBreach.whatHappened')), report.words);
  await hands.type(page.getByLabel(t('intake.reportBreach.noticedAt')), report.noticed);
  await hands.mark(page.getByRole('checkbox', { name: t('intake.whose.staff') }));
  await hands.choose(
    page.getByRole('combobox', { name: t('intake.reportBreach.howMany') }),
    t('intake.howMany.101-1000'),
  );
  await hands.mark(page.getByRole('checkbox', { name: t('intake.kinds.money') }));
  await hands.mark(page.getByRole('radio', { name: t('intake.goingOn.no') }));
  await hands.press(button(day, t('intake.reportBreach.send')));
  await page.getByRole('heading', { level: 1, name: t('intake.receipt.title') }).waitFor();
  const code = (await page.locator('[data-receipt-code]').textContent()) ?? '';
  await hands.press(button(day, t('ui.close')));
  await unlock(day, house.passphrase);

  await measured(day, 'breach', async () => {
    await goToPlace(day, t('inbox.listInbox.title'));
    const row = page.getByRole('row', { name: code });
    await row.waitFor();
    await hands.shortcut('Enter', page.getByText(code));
    await page.getByText(report.words).waitFor();
    await hands.type(page.getByLabel(t('breaches.fields.title')), report.title);
    await hands.type(page.getByLabel(t('breaches.fields.awareAt')), report.noticed);
    await hands.press(button(day, t('inbox.makeBreach.make')));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(report.title);
    await decide(day);
  });
  await tell(day);
}

async function decide(day: Day): Promise<void> {
  const { hands, house, t } = day;
  const { page } = hands;
  const section = page.locator('#decision');
  const [authority, people] = [section.getByRole('radiogroup').first(), section.getByRole('radiogroup').last()];
  const [whyAuthority, whyPeople] = [section.getByRole('textbox').first(), section.getByRole('textbox').last()];
  await hands.mark(authority.getByRole('radio', { name: t('breaches.decision.authorityChoices.notify') }));
  await hands.type(whyAuthority, house.report.whyAuthority);
  await hands.mark(people.getByRole('radio', { name: t('breaches.decision.peopleChoices.tell') }));
  await hands.type(whyPeople, house.report.whyPeople);
  const save = button(day, t('breaches.decision.save'));
  await hands.press(save);
  await expect(save).toHaveCount(0);
}

/** The notice went to the authority, and the people were told: each is recorded, and only then counts. */
async function tell(day: Day): Promise<void> {
  const { hands, house, t } = day;
  const { page } = hands;
  const told = page.getByRole('region', { name: t('breaches.peopleTold.title') });
  await expect(told.getByText(t('breaches.peopleTold.decided'))).toBeVisible();
  await hands.press(button(day, t('breaches.showBreach.more')));
  await leaves(
    day,
    'breach, calendar',
    async () => await hands.press(page.getByRole('menuitem', { name: t('reminders.caseMenu.save') })),
  );
  await hands.press(button(day, t('breaches.showBreach.steps.notices')));
  const notice = page.getByRole('dialog');
  await hands.type(notice.getByLabel(t('breaches.recordNotice.reference')), house.report.fileNumber);
  await hands.press(button(day, t('breaches.recordNotice.record'), notice));
  await expect(notice).toHaveCount(0);
  await hands.press(button(day, t('breaches.peopleTold.record'), told));
  const dialog = page.getByRole('dialog');
  await hands.choose(dialog.getByLabel(t('breaches.peopleTold.means')), t('breaches.peopleTold.choices.email'));
  await hands.type(dialog.getByLabel(t('breaches.peopleTold.howMany')), String(house.report.told));
  await hands.press(button(day, t('breaches.showBreach.steps.people'), dialog));
  await expect(dialog).toHaveCount(0);
  await expect(told.getByText(t('breaches.peopleTold.decided'))).toHaveCount(0);
}
