import { paths } from '../../../../renderer/paths.ts';
import { newRequest } from '../../../support/new-request.ts';
import { button, dialog, note, press, textFile, type Scene, type Seen } from './scene.ts';

const letters = [
  textFile('first.txt', 'Please send me everything you hold about my tenancy.'),
  textFile('second.txt', 'Please delete everything you hold about my tenancy.'),
];
const program = { name: 'first.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\0\0\0\0') };

const add = async ({ page }: Seen, files: typeof letters) =>
  await page.locator('main input[type=file]').setInputFiles(files);

const ask = (key: 'tray.fileIt' | 'tray.putAside') => async (seen: Seen) => {
  const { page, t, go } = seen;
  await go(paths.tray);
  await button(page, t(key)).click();
  await dialog(page).waitFor();
};

async function putAside(seen: Seen): Promise<void> {
  const { page, t } = seen;
  await ask('tray.putAside')(seen);
  await dialog(page).getByLabel(t('tray.putLetterAside.why')).fill('Greenhouse');
  await press(page, t('tray.putAside'));
}

/** The tray, empty and with letters, and what it asks before one leaves it. */
export const tray: Scene = {
  name: 'tray',
  typed: [
    /first\.(?:txt|exe)|second\.txt|Ottilie|Vance-Marsh|Greenhouse|Please|send me everything you hold|delete everything|you hold|about my tenancy|SAR-2026-0001/gu,
  ],
  as: 'dpo',
  prepare: async ({ docket }) => void (await docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }))),
  shows: [
    {
      name: 'tray-empty',
      open: async ({ page, t, go }) => {
        await go(paths.tray);
        await page.getByText(t('tray.how')).waitFor();
      },
    },
    {
      name: 'tray-told',
      open: async (seen) => {
        await seen.go(paths.tray);
        await add(seen, [...letters, program, { ...program, name: 'second.txt', buffer: Buffer.from('\n') }]);
        await seen.page.locator('article').waitFor();
        await seen.page.locator('[data-failed="true"]').nth(1).waitFor();
      },
      close: async ({ page, t }) => {
        const away = page.getByRole('button', { name: t('tray.arriving.putAway'), exact: true });
        while ((await away.count()) > 0) await away.first().click();
      },
    },
    {
      name: 'file-letter',
      files: ['tray/file-letter.tsx'],
      open: ask('tray.fileIt'),
      wrong: async ({ page, t }) => await press(page, t('tray.fileLetter.action')),
    },
    {
      name: 'file-letter-none-fits',
      open: async (seen) => {
        await ask('tray.fileIt')(seen);
        await dialog(seen.page).getByRole('textbox').fill('Greenhouse');
        await dialog(seen.page).getByText(seen.t('tray.fileLetter.none')).waitFor();
      },
    },
    {
      name: 'put-letter-aside',
      files: ['tray/put-letter-aside.tsx'],
      open: ask('tray.putAside'),
      wrong: async ({ page, t }) => await press(page, t('tray.putAside')),
    },
    {
      name: 'letter-put-aside',
      open: async (seen) => {
        await putAside(seen);
        await note(seen.page, seen.t('tray.putLetterAside.done'));
      },
    },
    {
      name: 'destroy-letter',
      files: ['tray/destroy-letter.tsx'],
      open: async ({ page, t, go }) => {
        await go(paths.tray);
        await button(page, t('tray.aside.destroyThis', { file: 'first.txt' })).click();
        await dialog(page).waitFor();
      },
    },
    {
      name: 'letter-destroyed',
      open: async ({ page, t, go }) => {
        await go(paths.tray);
        await button(page, t('tray.aside.destroyThis', { file: 'first.txt' })).click();
        await press(page, t('tray.destroyLetter.action'));
        await note(page, t('tray.destroyLetter.done'));
      },
    },
    {
      name: 'letter-filed',
      open: async (seen) => {
        const { page, t } = seen;
        await ask('tray.fileIt')(seen);
        await dialog(page).getByRole('textbox').fill('Ottilie');
        await dialog(page).getByRole('radio').first().check();
        await press(page, t('tray.fileLetter.action'));
        await note(page, t('tray.fileLetter.done', { reference: 'SAR-2026-0001', number: '1' }));
      },
    },
  ],
};
