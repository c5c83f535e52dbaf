import { lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

/** Where staff report, without a key; both addresses are one screen. */
export const intakeScreens: readonly Screen[] = [paths.reportBreach, paths.sealedReceipt].map((path) => ({
  of: 'locked',
  path,
  title: 'intake.reportBreach.title',
  component: lazyRouteComponent(() => import('./report-breach.tsx'), 'ReportBreach'),
}));
