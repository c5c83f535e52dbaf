import { fullDate } from '../../../../main/words/dates.ts';
import { languageNames } from '../../../../main/words/language.ts';
import { paths } from '../../../../renderer/paths.ts';
import { newRequest } from '../../../support/new-request.ts';
import { readyForPacks } from '../../../support/ready-for-packs.ts';
import type { RunningHost } from '../start-host.ts';
import { button, dialog, note, pick, press, type Scene, type Seen, type Shown } from './scene.ts';

const [open, waiting] = ['SAR-2026-0001', 'SAR-2026-0002'];
const confirmedOn = '2026-11-05';

/** A case that runs, one that waits for proof, one that is over its date and one that is closed. */
async function prepare({ docket }: RunningHost): Promise<void> {
  await readyForPacks(docket);
  const log = docket.requests.logRequest;
  await log(newRequest({ receivedOn: '2026-11-02', department: 'Housing' }));
  const asked = { reference: open, reason: null, note: null };
  await docket.requests.recordEvent({ ...asked, type: 'identity-requested', on: '2026-11-03' });
  await docket.requests.recordEvent({ ...asked, type: 'identity-confirmed', on: confirmedOn });
  await log(newRequest({ receivedOn: '2026-11-18', identityNeeded: true, rights: ['access', 'erasure'] }));
  await log(newRequest({ receivedOn: '2026-10-12', department: 'HR and payroll' }));
  const { reference } = await log(newRequest({ receivedOn: '2026-11-02' }));
  await docket.requests.recordEvent({ ...asked, reference, type: 'answered', on: '2026-11-20' });
}

async function fromMenu({ page, t, go }: Seen, item: string): Promise<void> {
  await go(paths.request(open));
  await button(page, t('requests.head.more')).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  await dialog(page).waitFor();
}

const record = async ({ page, t }: Seen) => await press(page, t('requests.recordEvent.record'));
const recordKind = (type: 'extended' | 'rights-added' | 'refused') => async (seen: Seen) => {
  const { page, t, go } = seen;
  await go(paths.request(open));
  await page.keyboard.press('e');
  await pick(page, t('requests.recordEvent.what'), t(`requests.events.${type}.choice`));
};

const events: readonly Shown[] = [
  {
    name: 'record-event',
    files: ['requests/record-event.tsx', 'ui/dialog-form.tsx', 'ui/dialog.tsx'],
    open: async ({ page, go }) => {
      await go(paths.request(open));
      await page.keyboard.press('e');
    },
    wrong: record,
  },
  { name: 'record-extension', open: recordKind('extended'), wrong: record },
  { name: 'record-further-rights', open: recordKind('rights-added'), wrong: record },
  {
    name: 'record-refusal',
    open: recordKind('refused'),
    wrong: async (seen) => {
      await dialog(seen.page).getByLabel(seen.t('requests.recordEvent.day')).fill('2026-11-30');
      await record(seen);
    },
  },
  {
    name: 'record-received',
    open: async (seen) => await fromMenu(seen, seen.t('requests.head.correctReceived')),
    wrong: async (seen) => {
      await dialog(seen.page).getByLabel(seen.t('requests.recordEvent.day')).fill('-');
      await record(seen);
    },
  },
  {
    name: 'correct-event',
    open: async ({ page, t, go }) => {
      await go(paths.request(open));
      const event = t('requests.events.identity-confirmed.recorded');
      const name = t('requests.eventLines.correctThis', { event, date: fullDate(t, confirmedOn) });
      await button(page, name).click();
    },
    wrong: async ({ page, t }) => {
      await dialog(page).getByLabel(t('requests.recordEvent.day')).fill('2026-10-01');
      await press(page, t('requests.recordEvent.correct'));
      await dialog(page).locator('[aria-invalid="true"]').waitFor();
    },
  },
  {
    name: 'take-back-event',
    files: ['requests/request-events.tsx'],
    open: async ({ page, t, go }) => {
      await go(paths.request(open));
      const event = t('requests.events.identity-confirmed.recorded');
      await button(page, t('requests.eventLines.takeBackThis', { event, date: fullDate(t, confirmedOn) })).click();
    },
  },
];

const overCase: readonly Shown[] = [
  {
    name: 'case-menu',
    files: ['reminders/case-menu.tsx'],
    open: async ({ page, t, go }) => {
      await go(paths.request(open));
      await button(page, t('requests.head.more')).click();
      await page.getByRole('menuitem', { name: t('reminders.caseMenu.save') }).waitFor();
    },
  },
  {
    name: 'case-menu-languages',
    open: async ({ page, t, go }) => {
      await go(paths.request(open));
      await button(page, t('requests.head.more')).click();
      await page.getByRole('menuitem', { name: t('reminders.caseMenu.otherLanguage') }).click();
      const other = t.language === 'fr' ? languageNames.de : languageNames.fr;
      await page.getByRole('menuitem', { name: other, exact: true }).waitFor();
    },
  },
  {
    name: 'edit-request',
    files: ['requests/edit-request.tsx'],
    open: async (seen) => await fromMenu(seen, seen.t('requests.head.edit')),
    wrong: async ({ page, t }) => {
      await dialog(page).getByLabel(t('requests.fields.requester')).fill('');
      await press(page, t('requests.editRequest.save'));
    },
  },
  {
    name: 'note-added',
    files: ['shell/undo-note.tsx'],
    open: async ({ page, t, go }) => {
      await go(paths.request(open));
      await page.getByRole('textbox', { name: t('requests.notes.field') }).fill('Rang her.');
      await button(page, t('requests.notes.add')).click();
      await note(page, t('requests.notes.added'));
    },
  },
  {
    name: 'void-request',
    files: ['requests/void-request.tsx'],
    open: async (seen) => await fromMenu(seen, seen.t('requests.head.void')),
    wrong: async ({ page, t }) => await press(page, t('requests.voidRequest.action')),
  },
  {
    name: 'print-record',
    files: ['requests/print-record.tsx'],
    open: async ({ page, go }) => {
      await go(paths.request(open));
      await page.keyboard.press('p');
    },
  },
  {
    name: 'what-if',
    files: ['requests/simulate-clock.tsx'],
    open: async ({ page, t, go }) => {
      await go(paths.request(open));
      await page.keyboard.press('i');
      await page.getByRole('region', { name: t('requests.simulate.answer') }).waitFor();
    },
    wrong: async ({ page, t }) => {
      await dialog(page)
        .getByRole('radio', { name: t('requests.simulate.extended') })
        .check();
    },
  },
  {
    name: 'what-if-nothing-comes',
    open: async ({ page, t, go }) => {
      await go(paths.request(waiting));
      await page.keyboard.press('i');
      await dialog(page)
        .getByRole('radio', { name: t('requests.simulate.nothingComes') })
        .check();
    },
  },
  {
    name: 'note-empty',
    open: async ({ page, t, go }) => {
      await go(paths.request(open));
      await button(page, t('requests.notes.add')).click();
      await page.getByText(t('requests.notes.empty')).waitFor();
    },
  },
  { name: 'case-waits', open: async ({ go }) => await go(paths.request(waiting)) },
  {
    name: 'calendar-file-saved',
    files: ['reminders/export-calendar.tsx'],
    open: async ({ page, t, go }) => {
      await go(paths.request(open));
      await button(page, t('requests.head.more')).click();
      await page.getByRole('menuitem', { name: t('reminders.caseMenu.save') }).click();
      await note(page, '.ics');
    },
  },
];

/** Everything that opens over a case. */
export const cases: Scene = {
  name: 'cases',
  typed: [/Rang her\./gu],
  as: 'dpo',
  prepare,
  shows: [...events, ...overCase],
};
