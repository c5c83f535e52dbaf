import { expect } from '@playwright/test';
import { beginsWith, button, goToPart, leaves, measured, type Day } from './day.ts';

const more = (day: Day) => button(day, day.t('requests.head.more'));

/** Opens the dialog of an event: from the menu of the case, or with E. */
async function beginEvent(day: Day, item: 'recordExtension' | 'recordRefusal', type: 'extended' | 'refused') {
  const { hands, t } = day;
  const { page } = hands;
  if (hands.kind === 'mouse') {
    await hands.press(more(day));
    await hands.press(page.getByRole('menuitem', { name: t(`requests.head.${item}`) }));
  } else {
    await hands.shortcut('e', more(day));
    await hands.choose(
      page.getByRole('combobox', { name: t('requests.recordEvent.what') }),
      t(`requests.events.${type}.choice`),
    );
  }
  return page.getByRole('dialog');
}

async function record(day: Day): Promise<void> {
  const { hands, t } = day;
  // Docket notes what happens to the second, and nobody records two events within one.
  await hands.page.waitForTimeout(1_000);
  const dialog = hands.page.getByRole('dialog');
  await hands.shortcut('Control+Enter', dialog.getByRole('button', { name: t('requests.recordEvent.record') }));
  await expect(dialog).toHaveCount(0);
}

/** Identity was asked when the call was logged; the proof comes, and stops the wait. */
export async function recordProof(day: Day): Promise<void> {
  const { hands, t } = day;
  const { page } = hands;
  await expect(page.getByText(t('requests.nextStep.await-identity'))).toBeVisible();
  await hands.press(button(day, t('requests.head.recordProof')));
  await page.getByRole('dialog').waitFor();
  await record(day);
  await expect(page.getByText(t('requests.nextStep.await-identity'))).toHaveCount(0);
}

/** The extension notice went, with its reason. */
export async function recordExtension(day: Day): Promise<void> {
  const { hands, t } = day;
  await measured(day, 'extension', async () => {
    const dialog = await beginEvent(day, 'recordExtension', 'extended');
    await hands.mark(dialog.getByRole('radio', { name: t('requests.extension.reasons.complexity') }));
    await record(day);
  });
}

/** A refusal: it is not recorded before its ground and its reason are given. */
export async function recordRefusal(day: Day): Promise<void> {
  const { hands, house, t } = day;
  const dialog = await beginEvent(day, 'recordRefusal', 'refused');
  const ground = dialog.getByRole('combobox', { name: t('requests.recordEvent.ground') });
  await hands.press(dialog.getByRole('button', { name: t('requests.recordEvent.record') }));
  await expect(dialog.getByText(t('requests.recordEvent.problems.ground'))).toBeVisible();
  await expect(dialog.getByText(t('requests.recordEvent.problems.refusedReason'))).toBeVisible();
  await hands.choose(ground, beginsWith(t('documents.exemptions.grounds.excessive')));
  await hands.type(dialog.getByLabel(t('requests.recordEvent.refusedWhy')), house.refused.why);
  await record(day);
  await expect(hands.page.getByText(t('terms.caseOutcomes.refused')).first()).toBeVisible();
}

/** The record of the case, as a paper that can be shown to an authority. */
export async function printRecord(day: Day, name: string): Promise<void> {
  const { hands, t } = day;
  await goToPart(day, 'overview');
  await hands.shortcut('p', button(day, t('requests.working.asPdf')));
  const dialog = hands.page.getByRole('dialog', { name: t('requests.printRecord.title') });
  await leaves(day, name, async () => await hands.press(button(day, t('requests.printRecord.save'), dialog)));
  await expect(dialog).toHaveCount(0);
}

/** The dates of the case for a calendar. */
export async function saveCalendar(day: Day, name: string): Promise<void> {
  const { hands, t } = day;
  await hands.press(more(day));
  await leaves(
    day,
    name,
    async () => await hands.press(hands.page.getByRole('menuitem', { name: t('reminders.caseMenu.save') })),
  );
}
