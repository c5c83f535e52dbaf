import { paths } from '../../../../renderer/paths.ts';
import { payslips } from '../../../support/new-breach.ts';
import { newRequest } from '../../../support/new-request.ts';
import { button, type Scene, type Shown } from './scene.ts';

const [request, breach] = ['SAR-2026-0001', 'BR-2026-0001'];

/** What each screen reads first, by its procedure. */
const reads = [
  ['today', paths.today, 'requests/showToday'],
  ['requests', paths.requests, 'requests/listRequests'],
  ['request', paths.request(request), 'requests/showRequest'],
  ['pack', paths.requestSection(request, 'pack'), 'packs/previewPack'],
  ['breaches', paths.breaches, 'breaches/listBreaches'],
  ['breach', paths.breach(breach), 'breaches/showBreach'],
  ['inbox', paths.inbox, 'inbox/listInbox'],
  ['reports', paths.reports, 'reports/showFigures'],
  ['calendar', paths.calendar, 'calendar/showYear'],
  ['rules', paths.calendar, 'calendar/showRules'],
  ['people', paths.people, 'people/listPeople'],
  ['recovery', paths.recovery, 'people/showRecoveryKey'],
  ['audit', paths.audit, 'audit/listEntries'],
  ['backups', paths.backups, 'backups/listBackups'],
  ['settings', paths.settings, 'organisation/showOrganisation'],
  ['update', paths.update, 'updates/showUpdate'],
] as const;

const unreadAt = ([name, path]: (typeof reads)[number]): Shown => ({
  name: `unread-${name}`,
  open: async ({ page, t, go }) => {
    await go(path);
    await button(page, t('ui.tryAgain')).waitFor();
  },
});

/** What every screen says when what it shows could not be read. */
export const unread: Scene = {
  name: 'unread',
  as: 'dpo',
  before: async (page) => {
    for (const [, , procedure] of reads)
      await page.route(`**/-/rpc/${procedure}*`, async (route) => await route.fulfill({ status: 500 }));
  },
  prepare: async ({ docket }) => {
    await docket.requests.logRequest(newRequest());
    await docket.breaches.logBreach(payslips);
  },
  shows: reads.map(unreadAt),
};
