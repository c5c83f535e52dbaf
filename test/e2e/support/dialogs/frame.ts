import { paths } from '../../../../renderer/paths.ts';
import { payslips } from '../../../support/new-breach.ts';
import { newRequest } from '../../../support/new-request.ts';
import { letPass, standStill } from '../clock.ts';
import { button, dialog, note, paletteWithNothing, type Scene, type Shown } from './scene.ts';

const keysAt = (name: string, path: string): Shown => ({
  name: `keys-${name}`,
  files: ['shell/key-list.tsx'],
  open: async ({ page, go }) => {
    await go(path);
    await page.keyboard.press('?');
  },
});

/** The frame around every screen: its menus, the palette, keys, notes of reminders, and the question before it locks. */
export const frame: Scene = {
  name: 'frame',
  typed: [/greenhouse|Ottilie|Vance-Marsh/gu],
  as: 'dpo',
  before: standStill,
  prepare: async ({ docket }) => {
    await docket.requests.logRequest(newRequest({ receivedOn: '2026-10-25' }));
    await docket.requests.logRequest(newRequest({ receivedOn: '2026-10-20' }));
    await docket.breaches.logBreach(payslips);
  },
  shows: [
    {
      name: 'reminders-told',
      files: ['reminders/tell-outside.tsx'],
      open: async ({ page }) => await note(page, /./u),
      close: async ({ page }) => await page.getByRole('alert').getByRole('button').first().click(),
    },
    {
      name: 'language-menu',
      files: ['shell/language-menu.tsx'],
      open: async ({ page, t }) => await button(page, t('ui.language')).click(),
    },
    {
      name: 'appearance-menu',
      files: ['shell/appearance.tsx'],
      open: async ({ page, t }) => await button(page, t('shell.appearance.name')).click(),
    },
    keysAt('today', paths.today),
    keysAt('request', paths.request('SAR-2026-0001')),
    keysAt('documents', paths.requestSection('SAR-2026-0001', 'documents')),
    keysAt('breach', paths.breach('BR-2026-0001')),
    {
      name: 'palette',
      files: ['shell/palette.tsx'],
      open: async ({ page }) => await page.keyboard.press('Control+k'),
      wrong: async ({ page }) => {
        await dialog(page).getByRole('textbox').fill('Ottilie');
        await dialog(page).getByText('SAR-2026-0001').waitFor();
      },
    },
    paletteWithNothing('nothingForOfficer'),
    {
      name: 'idle-lock',
      files: ['shell/idle-lock.tsx'],
      open: async ({ page }) => {
        await letPass(page, 272);
        await dialog(page).waitFor();
      },
    },
  ],
};
