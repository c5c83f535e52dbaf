import { paths } from '../../../../renderer/paths.ts';
import { newRequest } from '../../../support/new-request.ts';
import { passphrases } from '../start-host.ts';
import { button, dialog, note, pick, press, type Scene, type Seen, type Shown } from './scene.ts';

const backups: readonly Shown[] = [
  {
    name: 'backup-place-refused',
    open: async ({ page, t, go }) => {
      await go(paths.backups);
      await page.getByLabel(t('backups.chooseBackupPlace.folder')).fill('/nowhere');
      await button(page, t('backups.chooseBackupPlace.submit')).click();
      await page.locator('[aria-invalid="true"]').waitFor();
    },
  },
  {
    name: 'backup-kept',
    open: async ({ page, t, go }) => {
      await go(paths.backups);
      await button(page, t('backups.listBackups.backUp')).click();
      await page.getByText(t('backups.listBackups.kept')).waitFor();
    },
  },
  {
    name: 'drill-passed',
    open: async ({ page, t, go }) => {
      await go(paths.backups);
      await button(page, t('backups.runDrill.start')).click();
      await button(page, t('backups.runDrill.save')).waitFor();
    },
  },
  {
    name: 'restore-backup',
    files: ['backups/list-backups.tsx'],
    open: async ({ page, t, go }) => {
      await go(paths.backups);
      await page.getByRole('table').getByText(t('backups.listBackups.restore'), { exact: true }).last().click();
      await dialog(page).waitFor();
    },
    wrong: async ({ page, t }) => await press(page, t('restore.restoreBackup.look')),
  },
  {
    name: 'restore-where',
    open: async ({ page, t, go }) => {
      await go(paths.backups);
      await page.getByRole('table').getByText(t('backups.listBackups.restore'), { exact: true }).last().click();
      await dialog(page).getByLabel(t('restore.restoreBackup.fields.passphrase')).fill(passphrases.dpo);
      await press(page, t('restore.restoreBackup.look'));
      await dialog(page)
        .getByRole('radio', { name: t('restore.chooseTarget.inPlace') })
        .waitFor();
    },
    wrong: async ({ page, t }) => {
      await dialog(page)
        .getByRole('radio', { name: t('restore.chooseTarget.elsewhere') })
        .check();
      await press(page, t('restore.chooseTarget.submit'));
    },
  },
];

const audit: readonly Shown[] = [
  ...(['person', 'action', 'outcome'] as const).map((filter) => ({
    name: `audit-filter-${filter}`,
    files: ['ui/filter-chip.tsx'],
    open: async ({ page, t, go }: Seen) => {
      await go(paths.audit);
      await button(page, t(`audit.filters.${filter}`)).click();
      await page.getByRole('menuitemradio').first().waitFor();
    },
  })),
  {
    name: 'audit-entry',
    files: ['audit/show-entry.tsx'],
    open: async ({ page, go }) => {
      await go(paths.audit);
      await page.locator('[role=row][data-index="0"]').focus();
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'audit-not-understood',
    open: async ({ page, t, go }) => {
      await go(paths.audit);
      await page.getByRole('textbox', { name: t('audit.goToEntry.name') }).fill('-');
      await page.keyboard.press('Enter');
      await page.getByText(t('audit.goToEntry.notUnderstood')).waitFor();
    },
  },
  {
    name: 'audit-verified',
    open: async ({ page, t, go }) => {
      await go(paths.audit);
      await button(page, t('audit.checkpoints.sign')).click();
      await button(page, t('audit.verify.verify')).click();
      await button(page, t('audit.verify.again')).waitFor();
      await page.getByLabel(t('audit.kept.typed')).fill('twelve');
      await button(page, t('audit.verify.again')).click();
      await page.getByLabel(t('audit.kept.typed')).and(page.locator('[aria-invalid="true"]')).waitFor();
    },
  },
  {
    name: 'audit-none',
    open: async ({ page, t, go }) => {
      await go(`${paths.audit}?from=2026-11-26`);
      await page.getByText(t('audit.listEntries.none')).waitFor();
    },
  },
];

const settings: readonly Shown[] = [
  {
    name: 'settings-wrong',
    open: async ({ page, t, go }) => {
      await go(paths.settings);
      await page.getByRole('switch', { name: t('organisation.clocks.policy') }).check();
      await page.getByLabel(t('organisation.clocks.policyDays'), { exact: true }).fill('');
      await page.getByRole('combobox', { name: t('reminders.reminderDays.label') }).fill('soon');
      await page.keyboard.press('Enter');
      await page.getByLabel(t('organisation.letters.name'), { exact: true }).fill('');
      await button(page, t('organisation.editOrganisation.save')).click();
      await page.getByText(t('organisation.editOrganisation.nameMissing')).waitFor();
    },
  },
  {
    name: 'settings-saved',
    files: ['organisation/edit-organisation.tsx'],
    open: async ({ page, t }) => {
      await page.getByLabel(t('organisation.letters.name'), { exact: true }).fill('Harrowmere Borough Council');
      await page.getByLabel(t('organisation.clocks.policyDays'), { exact: true }).fill('28');
      await page.getByRole('combobox', { name: t('reminders.reminderDays.label') }).press('Backspace');
      await button(page, t('organisation.editOrganisation.save')).click();
      await note(page, t('organisation.editOrganisation.saved'));
    },
  },
  {
    name: 'settings-information',
    open: async ({ page, t, go }) => {
      await go(paths.settings);
      await page.getByRole('tab', { name: t('organisation.settings.information') }).click();
    },
  },
  {
    name: 'update-nothing-chosen',
    open: async ({ page, t, go }) => {
      await go(paths.update);
      await button(page, t('updates.takeUpdate.submit')).click();
      await page.getByText(t('updates.takeUpdate.noInstaller')).waitFor();
    },
  },
  {
    name: 'closing-day-wrong',
    open: async ({ page, t, go }) => {
      await go(paths.calendar);
      await button(page, t('calendar.addClosing.add')).click();
      await page.getByText(t('calendar.addClosing.nameMissing')).waitFor();
    },
  },
  {
    name: 'closing-days-before-saving',
    open: async ({ page, t, go }) => {
      await go(paths.calendar);
      await page.getByLabel(t('calendar.addClosing.first')).fill('2026-11-30');
      await page.getByLabel(t('calendar.addClosing.last')).fill('2026-12-04');
      await page.getByLabel(t('calendar.addClosing.name'), { exact: true }).fill('Harrowmere Borough Council');
      await button(page, t('calendar.addClosing.add')).click();
      await button(page, t('calendar.previewDays.save')).waitFor();
    },
    close: async ({ page, t }) => await button(page, t('calendar.previewDays.discard')).click(),
  },
  {
    name: 'check-done',
    open: async ({ page, t, go }) => {
      await go(paths.check);
      await button(page, t('check.checkRegister.start')).click();
      await page.getByText(t('check.parts.folder'), { exact: true }).waitFor();
    },
  },
  {
    name: 'figures-of-other-days',
    open: async ({ page, t, go }) => {
      await go(paths.reports);
      await pick(page, t('reports.period.label'), t('reports.period.choices.custom'));
      await page.getByLabel(t('reports.period.lastDay')).fill('2025-01-01');
      await page.getByText(t('reports.period.backwards')).waitFor();
    },
  },
  {
    name: 'report-exported',
    files: ['reports/export-report.tsx'],
    open: async ({ page, t, go }) => {
      await go(paths.requests);
      await go(paths.reports);
      await button(page, t('reports.exportReport.xlsx')).click();
      await note(page, '.xlsx');
    },
  },
];

/** What keeps a register in order: backups, the audit log, settings, the check, figures. */
export const upkeep: Scene = {
  name: 'upkeep',
  typed: [/\bsoon\b|\btwelve\b/gu],
  as: 'dpo',
  prepare: async ({ docket }) => {
    await docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  },
  shows: [...backups, ...audit, ...settings],
};
