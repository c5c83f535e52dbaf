import { paths } from '../../../../renderer/paths.ts';
import { newRequest } from '../../../support/new-request.ts';
import { passphrases } from '../start-host.ts';
import { button, dialog, note, press, paletteWithNothing, type Scene } from './scene.ts';

const own = 'a heron reads the tide table';

/** All that a manager's key opens. */
export const manager: Scene = {
  name: 'manager',
  typed: [/greenhouse/gu],
  as: 'manager',
  prepare: async ({ docket: { requests } }) => {
    for (const department of ['Housing', 'Housing', 'Housing', 'Housing', 'Housing', 'Parking']) {
      const { reference } = await requests.logRequest(newRequest({ receivedOn: '2026-07-02', department }));
      await requests.recordEvent({ reference, type: 'answered', on: '2026-07-20', reason: null, note: null });
    }
  },
  shows: [
    { name: 'overview', open: async ({ go }) => await go(paths.overview) },
    {
      name: 'overview-table',
      open: async ({ page, t, go }) => {
        await go(paths.overview);
        await page.getByText(t('reports.monthChart.table'), { exact: true }).click();
      },
    },
    { name: 'exports', open: async ({ go }) => await go(paths.exports) },
    {
      name: 'report-exported',
      files: ['reports/export-report.tsx'],
      open: async ({ page, t }) => {
        await button(page, t('reports.exportReport.xlsx')).click();
        await note(page, '.xlsx');
      },
    },
    { name: 'nowhere', open: async ({ go }) => await go(paths.settings) },
    { name: 'palette', files: ['shell/palette.tsx'], open: async ({ page }) => await page.keyboard.press('Control+k') },
    paletteWithNothing('nothingForManager'),
    {
      name: 'change-passphrase',
      files: ['people/change-passphrase.tsx'],
      open: async ({ page, t, go }) => {
        await go(paths.people);
        await button(page, t('people.changePassphrase.title')).click();
      },
      wrong: async ({ page, t }) => {
        await dialog(page).getByLabel(t('people.changePassphrase.current'), { exact: true }).fill('not the one it is');
        await dialog(page).getByLabel(t('people.changePassphrase.new'), { exact: true }).fill(own);
        await dialog(page).getByLabel(t('session.createRegister.again'), { exact: true }).fill(own);
        await press(page, t('people.changePassphrase.change'));
        await dialog(page).getByText(t('people.refusals.wrongPassphrase')).waitFor();
      },
    },
    {
      name: 'passphrase-changed',
      files: ['people/change-passphrase.tsx'],
      open: async ({ page, t, go }) => {
        await go(paths.people);
        await button(page, t('people.changePassphrase.title')).click();
        const current = dialog(page).getByLabel(t('people.changePassphrase.current'), { exact: true });
        await current.fill(passphrases.manager);
        await dialog(page).getByLabel(t('people.changePassphrase.new'), { exact: true }).fill(own);
        await dialog(page).getByLabel(t('session.createRegister.again'), { exact: true }).fill(own);
        await press(page, t('people.changePassphrase.change'));
        await note(page, t('people.changePassphrase.changed'));
      },
    },
  ],
};
