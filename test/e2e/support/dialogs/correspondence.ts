import { paths } from '../../../../renderer/paths.ts';
import { newRequest } from '../../../support/new-request.ts';
import { readyForPacks } from '../../../support/ready-for-packs.ts';
import { casePage, mailOf, plainFile } from '../case-letters.ts';
import { dropFiles } from '../letters.ts';
import type { RunningHost } from '../start-host.ts';
import { button, dialog, note, press, type textFile, type Scene, type Seen } from './scene.ts';

const [open, other] = ['SAR-2026-0001', 'SAR-2026-0002'];

async function prepare({ docket }: RunningHost): Promise<void> {
  await readyForPacks(docket);
  await docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02', requester: 'Corin Ashby' }));
  const asked = { reference: open, type: 'identity-requested', on: '2026-11-03', reason: null, note: null } as const;
  await docket.requests.recordEvent(asked);
}

const lines = ({ page, t }: Seen) =>
  page.getByRole('region', { name: t('requests.correspondence.brought') }).getByRole('listitem');

/** Chooses files as letters of the case that is open. */
async function add(seen: Seen, ...files: ReturnType<typeof textFile>[]): Promise<void> {
  const { page, t } = seen;
  const chosen = page.waitForEvent('filechooser');
  await button(page, t('requests.correspondence.add')).click();
  await (await chosen).setFiles(files);
}

async function putAll(seen: Seen): Promise<void> {
  const { page, t } = seen;
  const away = page.getByText(t('requests.correspondence.putAway'), { exact: true });
  while ((await away.count()) > 0) await away.first().click();
}

const chosen = ({ name, mediaType: mimeType, bytes: buffer }: ReturnType<typeof mailOf>) => ({
  name,
  mimeType,
  buffer,
});

async function read(seen: Seen, subject: string): Promise<void> {
  await seen.go(paths.request(open));
  await button(seen.page, subject).click();
  await seen.page.locator('article').waitFor();
}

/** Letters of a case: brought, asked about, read beside it, and moved. */
export const correspondence: Scene = {
  name: 'correspondence',
  typed: [
    /(?:proof|reminder|greenhouse)\.(?:eml|txt|zip)|Ottilie Vance-Marsh|Corin Ashby|ottilie@example\.org|someone@example\.org|Greenhouse|My passport|Here is my|passport|Still waiting|have not received|an answer yet|On 2 November 2026|I sent you my request|My tenancy|Please send me everything you hold about my tenancy|SAR-2026-000[12]/gu,
  ],
  as: 'dpo',
  prepare,
  shows: [
    {
      name: 'letter-kept',
      open: async (seen) => {
        await seen.go(paths.request(open));
        await add(
          seen,
          chosen(mailOf('proof.eml', { subject: 'My passport', text: 'Here is my passport.', enclosed: 'Greenhouse' })),
        );
        await seen.page.locator('article').waitFor();
      },
      close: putAll,
    },
    {
      name: 'letters-brought',
      open: async (seen) => {
        await seen.go(paths.request(open));
        const text = 'On 2 November 2026 I sent you my request. I have not received an answer yet.';
        const from = 'Greenhouse <someone@example.org>';
        const reminder = mailOf('reminder.eml', { from, subject: 'Still waiting', text });
        const again = mailOf('proof.eml', {
          subject: 'My passport',
          text: 'Here is my passport.',
          enclosed: 'Greenhouse',
        });
        const broken = { name: 'greenhouse.zip', mimeType: '', buffer: Buffer.from('PK\u0003\u0004greenhouse') };
        await add(seen, chosen(reminder), chosen(again), broken);
        await lines(seen).nth(2).getByRole('status').waitFor();
      },
      close: putAll,
    },
    {
      name: 'what-it-is-asked',
      open: async (seen) => {
        await seen.go(paths.request(open));
        await seen.page.getByRole('button', { name: 'My passport', exact: true }).waitFor();
        await dropFiles(casePage(seen.page), [plainFile('greenhouse.txt', 'x'), plainFile('proof.txt', 'y')]);
        await button(seen.page, seen.t('requests.correspondence.asLetters')).waitFor();
      },
      close: async ({ page, t }) => await button(page, t('requests.correspondence.neither')).click(),
    },
    { name: 'letter-of-a-stranger', open: async (seen) => await read(seen, 'Still waiting') },
    {
      name: 'letter-marked',
      open: async (seen) => {
        await read(seen, 'Still waiting');
        await button(seen.page, seen.t('requests.correspondence.uses.reminder')).click();
        await seen.page.getByText(seen.t('requests.correspondence.pane.marked.reminder')).waitFor();
      },
    },
    {
      name: 'event-from-letter',
      open: async (seen) => {
        await read(seen, 'My passport');
        await button(seen.page, seen.t('requests.correspondence.uses.identity-confirmed')).click();
        await dialog(seen.page).waitFor();
      },
    },
    {
      name: 'refile-letter',
      files: ['requests/refile-letter.tsx'],
      open: async (seen) => {
        await read(seen, 'My passport');
        await button(seen.page, seen.t('requests.correspondence.pane.toCase')).click();
        await dialog(seen.page).getByRole('textbox').fill('Greenhouse');
        await dialog(seen.page).getByText(seen.t('tray.fileLetter.none')).waitFor();
      },
      wrong: async ({ page, t }) => await press(page, t('requests.correspondence.refile.action')),
    },
    {
      name: 'letter-refiled',
      open: async (seen) => {
        const { page, t } = seen;
        await read(seen, 'Still waiting');
        await button(page, t('requests.correspondence.pane.toCase')).click();
        await dialog(page).getByRole('textbox').fill('Corin');
        await dialog(page).getByRole('radio', { name: other }).check();
        await press(page, t('requests.correspondence.refile.action'));
        await note(page, t('requests.correspondence.refile.done', { reference: other, number: '1' }));
      },
    },
    {
      name: 'letter-returned',
      open: async (seen) => {
        const { page, t } = seen;
        await read(seen, 'My passport');
        await button(page, t('requests.correspondence.pane.toTray')).click();
        await note(page, t('requests.correspondence.pane.returned', { number: '1' }));
      },
    },
  ],
};
