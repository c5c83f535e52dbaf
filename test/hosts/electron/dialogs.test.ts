import type { BrowserWindow, Dialog } from 'electron';
import { expect, test } from 'vitest';
import { openDialogs } from '../../../main/hosts/electron/dialogs.ts';
import { english } from '../../support/english.ts';

const window = {} as BrowserWindow; // only passed on

function dialogs({ hasWindow = true, response = 0, filePath = '', canceled = false } = {}) {
  const shown: { parent: unknown; options: Record<string, unknown> }[] = [];
  const note = (...told: unknown[]) =>
    void shown.push({ parent: told.length > 1 ? told[0] : undefined, options: told.at(-1) as Record<string, unknown> });
  const dialog = {
    showSaveDialog: async (...told: unknown[]) => (note(...told), { canceled, filePath }),
    showOpenDialog: async (...told: unknown[]) => (note(...told), { canceled, filePaths: [filePath] }),
    showMessageBox: async (...told: unknown[]) => (note(...told), { response, checkboxChecked: false }),
  } as unknown as Pick<Dialog, 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'>;
  return { shown, ...openDialogs(() => english, { dialog, window: () => (hasWindow ? window : undefined) }) };
}

test('the save dialog belongs to the window, suggests a place, and asks before it writes over', async () => {
  const { askWhere, shown } = dialogs({ filePath: '/downloads/x.pdf' });
  expect(await askWhere('/downloads/Letter.pdf')).toBe('/downloads/x.pdf');
  expect(shown).toEqual([
    {
      parent: window,
      options: {
        title: 'Save a copy',
        defaultPath: '/downloads/Letter.pdf',
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      },
    },
  ]);
});

test('the dialog for a folder begins where registers are kept, and takes folders alone', async () => {
  const { askFolder, shown } = dialogs({ filePath: '/registers/Harbour Co.docket' });
  expect(await askFolder('/registers')).toBe('/registers/Harbour Co.docket');
  const options = {
    title: 'Folder of the register',
    defaultPath: '/registers',
    properties: ['openDirectory', 'treatPackageAsDirectory'],
  };
  expect(shown).toEqual([{ parent: window, options }]);
  expect(await dialogs({ canceled: true, filePath: '/registers' }).askFolder('/registers')).toBeUndefined();
  expect(await dialogs({ hasWindow: false, filePath: '/registers' }).askFolder('/registers')).toBeUndefined();
});

test('a dialog that is cancelled, or has no window to belong to, chooses nothing', async () => {
  expect(await dialogs({ canceled: true, filePath: '/downloads/x.pdf' }).askWhere('/x')).toBeUndefined();
  const { shown, askWhere } = dialogs({ hasWindow: false, filePath: '/downloads/x.pdf' });
  expect(await askWhere('/x')).toBeUndefined();
  expect(shown).toEqual([]);
});

test('a window that ended twice is opened again only when the officer says so', async () => {
  expect(await dialogs({ response: 0 }).askAgain()).toBe(true);
  expect(await dialogs({ response: 1 }).askAgain()).toBe(false);
});

test('every dialog says what is safe, and none names a path', async () => {
  const { shown, askAgain, sayLate, sayNotLoaded } = dialogs();
  await askAgain();
  await sayLate();
  await sayNotLoaded();
  for (const { options } of shown) expect(String(options['detail'])).toMatch(/safe|No register was opened or changed/u);
});
