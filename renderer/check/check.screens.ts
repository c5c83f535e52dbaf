import { lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

/** Whether the register is whole. */
export const checkScreens: readonly Screen[] = [
  {
    of: 'officer',
    path: paths.check,
    title: 'check.checkRegister.title',
    component: lazyRouteComponent(() => import('./check-register.tsx'), 'CheckRegister'),
    place: { under: 'register', icon: 'shield' },
  },
];
