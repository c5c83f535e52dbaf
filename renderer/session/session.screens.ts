import { lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

/** The way in, and the printed key that is another. */
export const sessionScreens: readonly Screen[] = [
  {
    of: 'locked',
    path: paths.today,
    title: 'session.unlockRegister.title',
    component: lazyRouteComponent(() => import('./unlock-register.tsx'), 'UnlockRegister'),
  },
  {
    of: 'officer',
    path: paths.recovery,
    title: 'session.keepRecoveryKey.title',
    component: lazyRouteComponent(() => import('./keep-recovery-key.tsx'), 'KeepRecoveryKey'),
  },
];
