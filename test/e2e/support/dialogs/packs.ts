import { paths } from '../../../../renderer/paths.ts';
import { newRequest } from '../../../support/new-request.ts';
import { readyForPacks } from '../../../support/ready-for-packs.ts';
import { button, dialog, note, press, textFile, type Scene, type Seen } from './scene.ts';

const reference = 'SAR-2026-0001';
const documents = paths.requestSection(reference, 'documents');
const pack = paths.requestSection(reference, 'pack');
const passphrase = 'velvet kettle ninety orchard';

async function add({ page }: Seen, ...names: readonly string[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(names.map((name) => textFile(`${name}.txt`, `${name}.`)));
}

/** Documents, one by one and together, and the pack that is made of them until it is sent. */
export const packs: Scene = {
  name: 'packs',
  typed: [/(?:Tenancy|Visit notes|Advice|Copy of it)(?:\.txt)?|ico\.example/gu],
  as: 'dpo',
  prepare: async ({ docket }) => {
    await docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02', department: 'Housing' }));
  },
  shows: [
    { name: 'pack-stopped', open: async ({ go }) => await go(pack) },
    {
      name: 'documents-arriving',
      open: async (seen) => {
        const { page, go } = seen;
        await go(documents);
        await add(seen, 'Tenancy', 'Visit notes', 'Advice');
        await page.locator('tr[data-index]').nth(2).waitFor();
        await page.locator('input[type=file]').setInputFiles([textFile('Copy of it.txt', 'Advice.')]);
        await page.locator('[data-failed]').first().waitFor();
      },
    },
    {
      name: 'read-document',
      files: ['documents/read-document.tsx'],
      open: async ({ page, go }) => {
        await go(documents);
        await page.getByRole('button', { name: 'Tenancy', exact: true }).click();
        await dialog(page).getByRole('article').waitFor();
      },
    },
    {
      name: 'document-exemption',
      open: async ({ page, go }) => {
        await go(documents);
        await page.locator('tr[data-index="0"]').focus();
        await page.keyboard.press('w');
        await page.locator('tr select').waitFor();
      },
      close: async ({ page }) => await page.locator('tr select').press('Escape'),
    },
    {
      name: 'documents-selected',
      open: async ({ page, t, go }) => {
        await go(documents);
        await page.locator('tr[data-index="0"]').focus();
        await page.keyboard.press('x');
        const bar = page.getByRole('toolbar', { name: t('ui.selectedRows') });
        await bar.getByRole('button', { name: t('documents.decisions.redact'), exact: true }).click();
        await bar.getByRole('combobox').waitFor();
      },
      close: async ({ page, t }) => {
        await page
          .getByRole('toolbar')
          .getByRole('button', { name: t('ui.selectNone'), exact: true })
          .click();
      },
    },
    {
      name: 'documents-decided',
      open: async ({ page, t, go }) => {
        await go(documents);
        await page.locator('tr[data-index="0"]').focus();
        await page.keyboard.press('w');
        await page.locator('tr select:focus').waitFor();
        await page.keyboard.press('1');
        for (const row of [1, 2])
          await page
            .locator(`tr[data-index="${row}"]`)
            .getByRole('button', { name: t('documents.decisions.disclose'), exact: true })
            .click();
        await page.locator('tr [aria-pressed="true"]').nth(2).waitFor();
      },
    },
    {
      name: 'pack-passphrase',
      open: async ({ page, t, go, host }) => {
        await readyForPacks(host.docket);
        await page.reload();
        await go(pack);
        const field = page.getByLabel(t('packs.buildPack.passphrase'));
        await field.fill('too short');
        await button(page, t('packs.buildPack.build')).click();
        await field.and(page.locator('[aria-invalid="true"]')).waitFor();
      },
    },
    {
      name: 'read-paper',
      files: ['packs/read-paper.tsx'],
      open: async ({ page, t }) => {
        await page.getByRole('radio', { name: t('packs.answers.yes') }).check();
        await button(page, t('packs.readPaper.readPart', { part: t('packs.parts.letter.title') })).click();
        await dialog(page).getByRole('article').waitFor();
      },
    },
    {
      name: 'print-set-missing',
      open: async ({ page, t }) => {
        await page.getByRole('radio', { name: t('packs.answers.yes') }).check();
        await button(page, t('packs.printSet.make')).click();
        await page.getByText(t('packs.printSet.envelope.missing')).waitFor();
      },
    },
    {
      name: 'print-set',
      files: ['packs/print-set.tsx'],
      open: async ({ page, t, host }) => {
        const { requester, email } = await host.docket.requests.showRequest({ reference });
        await host.docket.requests.editRequest({ reference, requester, email, address: '7 Weir Lane' });
        await page.getByText(t('packs.printSet.envelope.missing')).waitFor({ state: 'detached' });
        await button(page, t('packs.printSet.make')).click();
      },
    },
    {
      name: 'pack-built',
      open: async ({ page, t }) => {
        await page.getByRole('radio', { name: t('packs.answers.yes') }).check();
        await page.getByLabel(t('packs.buildPack.passphrase')).fill(passphrase);
        await button(page, t('packs.buildPack.build')).click();
        await page.getByText(t('packs.buildPack.kept')).waitFor();
      },
    },
    {
      name: 'pack-another-passphrase',
      files: ['packs/another-passphrase.tsx'],
      open: async ({ page, t }) => await button(page, t('packs.buildPack.suggestAnother')).click(),
    },
    {
      name: 'send-pack',
      files: ['packs/send-pack.tsx'],
      open: async ({ page, t }) => await button(page, t('packs.sendPack.action')).click(),
      wrong: async ({ page, t }) => {
        await dialog(page).getByLabel(t('packs.sendPack.to')).fill('');
        await dialog(page).getByLabel(t('packs.sendPack.on')).fill('2026-11-30');
        await press(page, t('packs.sendPack.action'));
      },
    },
    {
      name: 'pack-sent',
      files: ['packs/send-pack.tsx'],
      open: async ({ page, t }) => {
        await button(page, t('packs.sendPack.action')).click();
        await press(page, t('packs.sendPack.action'));
        await note(page, reference);
      },
    },
  ],
};
