import { paths, viewPath } from '../../../../renderer/paths.ts';
import { newRequest } from '../../../support/new-request.ts';
import { button, note, press, textFile, type Scene, type Seen } from './scene.ts';

const letter = 'Please send me everything you hold about my tenancy.';

async function openLetter({ page, go }: Seen, name: string, words: string): Promise<void> {
  await go(paths.requests);
  await go(paths.logRequest);
  await page.locator('input[type=file]').setInputFiles([textFile(name, words)]);
}

/** The list of requests as it is narrowed, and the form that logs one. */
export const lists: Scene = {
  name: 'lists',
  typed: [/Letter(?:\.txt)?|Ottilie|Vance-Marsh|greenhouse|Please|send me everything you hold|about my tenancy/gu],
  as: 'dpo',
  prepare: async ({ docket }) => {
    await docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02', department: 'Housing' }));
    await docket.requests.logRequest(newRequest({ receivedOn: '2026-11-18', identityNeeded: true }));
  },
  shows: [
    ...(['right', 'stage', 'department', 'handler'] as const).map((filter) => ({
      name: `filter-${filter}`,
      files: ['ui/filter-chip.tsx'],
      open: async ({ page, t, go }: Seen) => {
        await go(paths.requests);
        await button(page, t(`requests.filters.${filter}`)).click();
        await page.getByRole('menuitemradio').first().waitFor();
      },
    })),
    {
      name: 'filters-set',
      open: async ({ page, t, go }) => {
        await go(paths.requests);
        await button(page, t('requests.filters.stage')).click();
        await page.getByRole('menuitemradio', { name: t('terms.stages.search') }).click();
        await button(page, t('requests.filters.clear')).waitFor();
      },
    },
    {
      name: 'nothing-matches',
      open: async ({ page, t, go }) => {
        await go(`${paths.requests}?right=erasure&words=greenhouse`);
        await page.getByText(t('requests.noMatch.title', { filters: 2 })).waitFor();
      },
    },
    {
      name: 'assign-requests',
      files: ['requests/assign-requests.tsx'],
      open: async ({ page, t, go }) => {
        await go(paths.requests);
        await button(page, t('ui.selectAll')).click();
        await button(page, t('requests.assignRequests.action')).click();
      },
      wrong: async ({ page, t }) => await press(page, t('requests.assignRequests.change', { requests: 2 })),
    },
    {
      name: 'requests-assigned',
      files: ['requests/assign-requests.tsx'],
      open: async ({ page, t, go }) => {
        await go(paths.logRequest);
        await go(paths.requests);
        await button(page, t('ui.selectAll')).click();
        await button(page, t('requests.assignRequests.action')).click();
        await page.getByRole('combobox', { name: t('requests.columns.handler') }).selectOption({ index: 1 });
        await press(page, t('requests.assignRequests.change', { requests: 2 }));
        await note(page, t('requests.assignRequests.changed', { changed: 0 }));
      },
    },
    {
      name: 'list-in-clear',
      files: ['documents/save-in-clear.tsx'],
      open: async ({ page, t }) => await button(page, t('requests.exportList.save')).click(),
    },
    {
      name: 'list-exported',
      files: ['requests/export-list.tsx'],
      open: async ({ page, t }) => {
        await button(page, t('requests.exportList.save')).click();
        await press(page, t('documents.saveInClear.save'));
        await note(page, '.xlsx');
      },
    },
    { name: 'view-paused', open: async ({ go }) => await go(viewPath('paused')) },
    {
      name: 'view-empty',
      open: async ({ page, t, go }) => {
        await go(viewPath('overdue'));
        await page.getByText(t('requests.emptyView.title', { view: t('requests.views.overdue') })).waitFor();
      },
    },
    {
      name: 'log-request-empty',
      open: async ({ page, t, go }) => {
        await go(paths.logRequest);
        await page.getByRole('radio', { name: t('requests.fields.someoneElse') }).check();
        await page.getByLabel(t('requests.fields.email')).fill('nobody');
        await page.getByRole('textbox', { name: t('requests.fields.received') }).fill('2026-11-30');
        await button(page, t('requests.logRequest.save')).click();
        await page.getByText(t('requests.fields.problems.requester')).waitFor();
      },
      close: async ({ page, t }) => await button(page, t('requests.logRequest.emptyForm')).click(),
    },
    {
      name: 'letter-refused',
      open: async (seen) => {
        await openLetter(seen, 'Letter.pdf', '%PDF-1.7 no letter');
        await seen.page.getByRole('alert').first().waitFor();
      },
    },
    {
      name: 'letter-read',
      open: async (seen) => {
        await openLetter(seen, 'Letter.txt', letter);
        await seen.page.getByRole('region', { name: seen.t('requests.letter.title') }).waitFor();
      },
    },
    {
      name: 'request-logged',
      files: ['requests/log-request.tsx'],
      open: async ({ page, t }) => {
        await page.getByRole('textbox', { name: t('requests.fields.requester') }).fill('Ottilie Vance-Marsh');
        await page.getByRole('textbox', { name: t('requests.fields.received') }).fill('2026-11-24');
        await button(page, t('requests.logRequest.save')).click();
        await note(page, 'SAR-2026-0003');
      },
    },
  ],
};
