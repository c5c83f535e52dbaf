import { cp, rename } from 'node:fs/promises';
import { swappedLetters } from '../../../support/new-breach.ts';
import { startHost } from '../start-host.ts';
import { button, dialog, type Scene, type Seen } from './scene.ts';

async function openForm({ page, t }: Seen): Promise<void> {
  await page.reload();
  await page.getByRole('link', { name: t('session.unlockRegister.report') }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The form for staff, what it says of what is missing, its receipt, and what stands in its place. */
export const staff: Scene = {
  name: 'staff',
  shows: [
    {
      name: 'report-breach',
      open: openForm,
      wrong: async ({ page, t }) => {
        await button(page, t('intake.reportBreach.send')).click();
        await page.getByText(t('intake.reportBreach.whatMissing')).waitFor();
      },
    },
    {
      name: 'leave-report',
      files: ['intake/leave-dialog.tsx'],
      open: async ({ page, t }) => {
        await page.getByLabel(t('intake.reportBreach.whatHappened')).fill(swappedLetters.whatHappened);
        await button(page, t('intake.reportBreach.closeWithoutSending')).click();
        await dialog(page).waitFor();
      },
    },
    {
      name: 'report-filled',
      open: async ({ page, t }) => {
        await page.getByLabel(t('intake.reportBreach.noticedAt')).fill('25 Nov 09:05');
        await page.getByText(t('intake.whose.residents'), { exact: true }).click();
        await page.getByText(t('intake.kinds.health'), { exact: true }).click();
        await page.getByLabel(t('intake.goingOn.yes'), { exact: true }).check();
      },
    },
    {
      name: 'report-sealed',
      open: async ({ page, t }) => {
        await button(page, t('intake.reportBreach.send')).click();
        await page.locator('[data-receipt-code]').waitFor();
      },
      close: async ({ page, t }) => await button(page, t('ui.close')).click(),
    },
    {
      name: 'report-not-sent',
      open: async (seen) => {
        const { page, t } = seen;
        await openForm(seen);
        await page.route('**/-/rpc/intake/**', async (route) => await route.abort());
        await page.getByLabel(t('intake.reportBreach.whatHappened')).fill(swappedLetters.whatHappened);
        await button(page, t('intake.reportBreach.send')).click();
        await page.getByText(t('intake.reportBreach.notSent')).waitFor();
      },
      close: async ({ page, t }) => {
        await page.unroute('**/-/rpc/intake/**');
        await button(page, t('intake.reportBreach.send')).click();
        await page.locator('[data-receipt-code]').waitFor();
        await button(page, t('ui.close')).click();
      },
    },
    {
      name: 'report-not-taken',
      open: async (seen) => {
        const { docket } = seen.host;
        const { path = '' } = await docket.session.showStatus();
        await using elsewhere = await startHost();
        const made = await elsewhere.docket.session.createRegister({
          organisation: 'Harrowmere Borough Council',
          regime: 'uk-gdpr',
          calendar: 'GB-ENG',
          timeZone: 'Europe/London',
          language: seen.t.language,
          personName: 'Maren Oduya',
          passphrase: 'eleven crows above the old mill',
        });
        await rename(path, `${path}.away`);
        await cp(made.path, path, { recursive: true });
        await openForm(seen);
      },
    },
  ],
};
