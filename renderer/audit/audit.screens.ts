import { lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

/** What was done, and by whom. */
export const auditScreens: readonly Screen[] = [
  {
    of: 'officer',
    path: paths.audit,
    title: 'audit.listEntries.title',
    component: lazyRouteComponent(() => import('./list-entries.tsx'), 'ListEntries'),
    place: { under: 'register', icon: 'list' },
  },
];
