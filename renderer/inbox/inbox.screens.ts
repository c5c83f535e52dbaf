import { useQuery } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';
import { query } from '../api.ts';
import { paths } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

/** What staff have reported. */
export const inboxScreens: readonly Screen[] = [
  {
    of: 'officer',
    path: paths.inbox,
    title: 'inbox.listInbox.title',
    component: lazyRouteComponent(() => import('./list-inbox.tsx'), 'ListInbox'),
    place: { icon: 'mail', press: 'g s', useCount: useWaitingReports },
  },
  {
    of: 'officer',
    path: paths.sealedReport('$id'),
    title: 'inbox.openSealedReport.title',
    component: lazyRouteComponent(() => import('./open-sealed-report.tsx'), 'OpenSealedReport'),
  },
];

function useWaitingReports(): number | undefined {
  return useQuery(query.requests.showToday.queryOptions()).data?.sealedReports;
}
