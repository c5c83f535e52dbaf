import { useQuery } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { View } from '../../main/contract/requests/list-requests.ts';
import { query } from '../api.ts';
import { paths, viewPath } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

/** From the letter to the answer. */
export const requestsScreens: readonly Screen[] = [
  {
    of: 'officer',
    path: paths.today,
    title: 'requests.today.title',
    component: lazyRouteComponent(() => import('./show-today.tsx'), 'ShowToday'),
    place: { icon: 'sun', press: 'g t' },
  },
  {
    of: 'officer',
    path: paths.requests,
    title: 'requests.list.title',
    component: lazyRouteComponent(() => import('./list-requests.tsx'), 'ListRequests'),
    place: { icon: 'folders', press: 'g r', useCount: () => useViewCount('open') },
    views: [
      {
        path: viewPath('due-in-7-days'),
        label: 'requests.views.due-in-7-days',
        useCount: () => useViewCount('due-in-7-days'),
      },
      { path: viewPath('paused'), label: 'requests.views.paused', useCount: () => useViewCount('paused') },
      { path: viewPath('mine'), label: 'requests.views.mine', useCount: () => useViewCount('mine') },
    ],
  },
  {
    of: 'officer',
    path: paths.logRequest,
    title: 'requests.logRequest.title',
    component: lazyRouteComponent(() => import('./log-request.tsx'), 'LogRequest'),
    command: { icon: 'plus', press: 'n', does: 'requests.logRequest.does' },
  },
  {
    // One route for all parts of a case, so that going from one to the next keeps what is open.
    of: 'officer',
    path: `${paths.request('$reference')}/{-$section}`,
    title: '$reference',
    component: lazyRouteComponent(() => import('./show-request.tsx'), 'ShowRequest'),
  },
];

function useViewCount(view: View): number | undefined {
  return useQuery(query.requests.countViews.queryOptions()).data?.[view];
}
