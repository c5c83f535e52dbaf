import { lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

/** Copies of the register. */
export const backupsScreens: readonly Screen[] = [
  {
    of: 'officer',
    path: paths.backups,
    title: 'backups.listBackups.title',
    component: lazyRouteComponent(() => import('./list-backups.tsx'), 'ListBackups'),
    place: { under: 'register', icon: 'archive' },
  },
];
