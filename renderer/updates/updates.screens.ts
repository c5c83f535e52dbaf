import { lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

/** An update that somebody brings as a file. */
export const updatesScreens: readonly Screen[] = [
  {
    of: 'officer',
    path: paths.update,
    title: 'updates.showUpdate.title',
    component: lazyRouteComponent(() => import('./show-update.tsx'), 'ShowUpdate'),
  },
];
