import type { Key } from '../../../../main/words/words.ts';
import { paths } from '../../../../renderer/paths.ts';
import { payslips, payslipSeverity } from '../../../support/new-breach.ts';
import type { RunningHost } from '../start-host.ts';
import { button, dialog, note, press, type Scene, type Seen, type Shown } from './scene.ts';

const running = 'BR-2026-0001';
const suspicion = 'BR-2026-0002';
const told = 'BR-2026-0003';
const late = 'BR-2026-0004';
const closed = 'BR-2026-0005';
const clock = 'Cyber insurer';

/** A breach whose 72 hours run, a suspicion, one that was told late, one that is over and one that is closed. */
async function prepare({ docket: { breaches } }: RunningHost): Promise<void> {
  const long = { ...payslips, awareAt: '2026-11-20T09:00:00Z' };
  await breaches.logBreach(payslips);
  await breaches.logBreach({ ...payslips, awareAt: '2026-11-24T08:00:00Z', suspected: true });
  for (const facts of [long, long, payslips]) await breaches.logBreach(facts);
  const notice = { kind: 'first', sentAt: '2026-11-24T08:00:00Z', authorityReference: '', note: '' } as const;
  await breaches.recordNotice({ ...notice, reference: told, delayReasons: payslips.discovered });
  const startsAt = '2026-11-24T08:00:00Z';
  await breaches.addClock({ set: 'contract', reference: told, startsAt, name: clock, hours: 2 });
  await breaches.addClock({ set: 'nis2', reference: running, startsAt: payslips.awareAt });
  await breaches.decideNotification({
    reference: told,
    people: { choice: 'tell', condition: null, reasons: payslips.effects },
  });
  await breaches.assessSeverity({ reference: closed, parts: payslipSeverity });
  await breaches.decideNotification({
    reference: closed,
    authority: { choice: 'do-not-notify', reasons: payslips.measures, delayReasons: null },
    people: { choice: 'no-high-risk', condition: null, reasons: payslips.measures },
  });
  await breaches.closeBreach({ reference: closed });
}

const opens = (reference: string, name: (seen: Seen) => string) => async (seen: Seen) => {
  await seen.go(paths.breach(reference));
  await button(seen.page, name(seen)).click();
  await dialog(seen.page).waitFor();
};
const submits =
  (...keys: readonly Key[]) =>
  async ({ page, t }: Seen) => {
    for (const key of keys) await press(page, t(key));
  };
const addClock = (set: 'dora' | 'processor' | 'contract') => async (seen: Seen) => {
  await opens(running, ({ t }) => t('breaches.addClock.title'))(seen);
  await dialog(seen.page)
    .getByRole('radio', { name: seen.t(`breaches.addClock.sets.${set}.label`) })
    .check();
};

const overBreach: readonly Shown[] = [
  {
    name: 'record-people-told',
    files: ['breaches/record-people-told.tsx'],
    open: opens(told, ({ t }) => t('breaches.peopleTold.record')),
    wrong: async (seen) => {
      await dialog(seen.page).getByLabel(seen.t('breaches.peopleTold.howMany')).fill('');
      await dialog(seen.page).getByLabel(seen.t('breaches.peopleTold.on')).fill('2026-11-01');
      await press(seen.page, seen.t('breaches.showBreach.steps.people'));
    },
  },
  {
    name: 'breach-menu',
    files: ['reminders/case-menu.tsx'],
    open: async ({ page, t, go }) => {
      await go(paths.breach(running));
      await button(page, t('breaches.showBreach.more')).click();
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'edit-facts',
    files: ['breaches/edit-breach.tsx'],
    open: opens(running, ({ t }) => t('breaches.showBreach.editFacts')),
    wrong: async ({ page, t }) => {
      await dialog(page).getByLabel(t('breaches.fields.title')).fill('');
      await dialog(page).getByLabel(t('breaches.fields.awareAt')).fill('22 Nov 13:05');
      await press(page, t('breaches.editBreach.save'));
    },
  },
  {
    name: 'record-first-notice',
    files: ['breaches/record-notice.tsx'],
    open: opens(late, ({ t }) => t('breaches.notices.recordFirst')),
    wrong: submits('breaches.recordNotice.record'),
  },
  {
    name: 'record-further-notice',
    open: opens(told, ({ t }) => t('breaches.notices.recordFurther')),
    wrong: async ({ page, t }) => {
      await dialog(page).getByLabel(t('breaches.recordNotice.sentAt'), { exact: true }).fill('-');
      await press(page, t('breaches.recordNotice.record'));
    },
  },
  {
    name: 'take-back-notice',
    files: ['breaches/breach-dialogs.tsx', 'ui/give-reason.tsx'],
    open: opens(told, ({ t }) => t('breaches.notices.takeBack', { phase: 1 })),
    wrong: submits('breaches.withdrawNotice.takeBack'),
  },
  {
    name: 'reopen-breach',
    files: ['breaches/breach-dialogs.tsx'],
    open: opens(closed, ({ t }) => t('breaches.showBreach.openAgain')),
    wrong: submits('breaches.showBreach.openAgain'),
  },
  {
    name: 'establish-awareness',
    files: ['breaches/establish-awareness.tsx'],
    open: opens(suspicion, ({ t }) => t('breaches.showBreach.steps.awareness')),
    wrong: async ({ page, t }) => {
      await dialog(page).getByLabel(t('breaches.fields.awareAt')).fill('-');
      await press(page, t('breaches.establishAwareness.start'));
    },
  },
  {
    name: 'add-clock',
    files: ['breaches/add-clock.tsx'],
    open: opens(running, ({ t }) => t('breaches.addClock.title')),
  },
  { name: 'add-clock-dora', open: addClock('dora') },
  { name: 'add-clock-processor', open: addClock('processor') },
  { name: 'add-clock-contract', open: addClock('contract'), wrong: submits('breaches.addClock.add') },
  {
    name: 'meet-clock',
    files: ['breaches/meet-clock.tsx'],
    open: opens(told, ({ t }) => t('breaches.furtherClocks.recordThisAsMet', { clock })),
    wrong: submits('breaches.furtherClocks.recordAsMet'),
  },
];

const inBreach: readonly Shown[] = [
  {
    name: 'breach-decision',
    open: async ({ page, t, go }) => {
      await go(paths.breach(running));
      const people = page.getByRole('radiogroup', { name: t('breaches.decision.tellPeople') });
      await people.getByRole('radio', { name: t('breaches.decision.peopleChoices.exception') }).check();
      await page.getByText(t('breaches.decision.withoutReasons')).scrollIntoViewIfNeeded();
    },
  },
  { name: 'breach-told', open: async ({ go }) => await go(paths.breach(told)) },
  { name: 'breach-suspected', open: async ({ go }) => await go(paths.breach(suspicion)) },
  { name: 'breach-closed', open: async ({ go }) => await go(paths.breach(closed)) },
  {
    name: 'breaches-all',
    open: async ({ page, t, go }) => {
      await go(paths.breaches);
      await page.getByText(t('breaches.listBreaches.all'), { exact: true }).click();
      await page.getByText(closed).waitFor();
    },
  },
  {
    name: 'log-breach-empty',
    open: async ({ page, t, go }) => {
      await go(paths.logBreach);
      await page.getByLabel(t('breaches.logBreach.suspected')).check();
      await button(page, t('breaches.logBreach.record')).click();
      await page.getByText(t('breaches.fields.titleMissing')).waitFor();
    },
  },
  {
    name: 'breach-logged',
    files: ['breaches/log-breach.tsx'],
    open: async ({ page, t }) => {
      await page.getByLabel(t('breaches.fields.title')).fill(payslips.title);
      await button(page, t('breaches.logBreach.record')).click();
      await note(page, 'BR-2026-0006');
    },
  },
];

/** Everything that opens over a breach. */
export const breaches: Scene = {
  name: 'breaches',
  typed: [/Cyber insurer/gu],
  as: 'dpo',
  prepare,
  shows: [...overBreach, ...inBreach],
};
