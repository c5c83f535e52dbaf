import { paths } from '../../../../renderer/paths.ts';
import { swappedLetters } from '../../../support/new-breach.ts';
import { button, dialog, note, press, type Scene, type Seen } from './scene.ts';

const rows = ({ page }: Seen) => page.locator('tr[data-index]');

async function select(seen: Seen): Promise<void> {
  await seen.go(paths.inbox);
  await rows(seen).nth(2).waitFor();
  await rows(seen).first().focus();
  await seen.page.keyboard.press('Control+a');
}

/** Sealed reports: opened, dismissed one by one and together. */
export const inbox: Scene = {
  name: 'inbox',
  as: 'dpo',
  prepare: async ({ docket }) => {
    const answers = { ...swappedLetters, stillGoingOn: 'yes', department: 'Housing' } as const;
    for (const report of [swappedLetters, swappedLetters, answers]) await docket.intake.reportBreach(report);
  },
  shows: [
    { name: 'reports-selected', open: select, close: async ({ page }) => await page.keyboard.press('Escape') },
    {
      name: 'sealed-report',
      open: async (seen) => {
        const { page, t, go } = seen;
        await go(paths.inbox);
        await rows(seen).first().focus();
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: t('inbox.makeBreach.title'), exact: true }).waitFor();
      },
      wrong: async ({ page, t }) => {
        await button(page, t('inbox.dismissReport.keep')).click();
        await button(page, t('inbox.makeBreach.make')).click();
        await page.getByText(t('breaches.fields.titleMissing')).waitFor();
      },
    },
    {
      name: 'dismiss-reports',
      files: ['inbox/dismiss-reports.tsx'],
      open: async (seen) => {
        await select(seen);
        await button(seen.page, seen.t('inbox.listInbox.notABreach')).click();
        await dialog(seen.page).waitFor();
      },
      wrong: async ({ page, t }) => await press(page, t('inbox.dismissReports.keep', { reports: 3 })),
      close: async ({ page }) => {
        await page.keyboard.press('Escape');
        await dialog(page).waitFor({ state: 'hidden' });
        await page.keyboard.press('Escape');
      },
    },
    {
      name: 'reports-dismissed',
      files: ['inbox/dismiss-reports.tsx'],
      open: async (seen) => {
        const { page, t } = seen;
        await select(seen);
        await button(page, t('inbox.listInbox.notABreach')).click();
        await dialog(page).getByLabel(t('inbox.dismissReports.why')).fill(swappedLetters.whatHappened);
        await press(page, t('inbox.dismissReports.keep', { reports: 3 }));
        await note(page, t('inbox.dismissReports.kept', { reports: 3 }));
      },
    },
    {
      name: 'report-dismissed',
      open: async (seen) => {
        await seen.go(paths.inbox);
        await rows(seen).first().focus();
        await seen.page.keyboard.press('Enter');
        await seen.page.getByText(seen.t('inbox.makeBreach.afterAll')).waitFor();
      },
    },
  ],
};
