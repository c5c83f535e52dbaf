import { useQuery } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';
import { query } from '../api.ts';
import { paths } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

/** From the awareness of a breach to its end. */
export const breachesScreens: readonly Screen[] = [
  {
    of: 'officer',
    path: paths.breaches,
    title: 'breaches.listBreaches.title',
    component: lazyRouteComponent(() => import('./list-breaches.tsx'), 'ListBreaches'),
    place: { icon: 'triangle', press: 'g b', useCount: useOpenBreaches },
  },
  {
    of: 'officer',
    path: paths.logBreach,
    title: 'breaches.logBreach.title',
    component: lazyRouteComponent(() => import('./log-breach.tsx'), 'LogBreach'),
    command: { icon: 'triangle', press: 'b', does: 'breaches.logBreach.does' },
  },
  {
    of: 'officer',
    path: paths.breach('$reference'),
    title: '$reference',
    component: lazyRouteComponent(() => import('./show-breach.tsx'), 'ShowBreach'),
  },
];

function useOpenBreaches(): number | undefined {
  return useQuery(query.requests.showToday.queryOptions()).data?.breaches.length;
}
