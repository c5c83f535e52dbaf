import { useQuery } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';
import { query } from '../api.ts';
import { paths } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

/** Letters that came in together. */
export const trayScreens: readonly Screen[] = [
  {
    of: 'officer',
    path: paths.tray,
    title: 'tray.title',
    component: lazyRouteComponent(() => import('./show-tray.tsx'), 'ShowTray'),
    place: { icon: 'inbox', press: 'g l', useCount: useWaitingLetters },
  },
];

function useWaitingLetters(): number | undefined {
  return useQuery(query.requests.showToday.queryOptions()).data?.trayLetters;
}
