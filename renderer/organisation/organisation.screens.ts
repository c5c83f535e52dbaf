import { lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

/** The organisation and how Docket works for it. */
export const organisationScreens: readonly Screen[] = [
  {
    of: 'officer',
    path: paths.settings,
    title: 'organisation.settings.title',
    component: lazyRouteComponent(() => import('./settings.tsx'), 'Settings'),
    place: { under: 'register', icon: 'settings' },
  },
];
