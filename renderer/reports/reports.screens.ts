import { lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

const ShowFigures = lazyRouteComponent(() => import('./show-figures.tsx'), 'ShowFigures');

/** Figures: an officer's reports, and all that a manager's key opens. */
export const reportsScreens: readonly Screen[] = [
  {
    of: 'officer',
    path: paths.reports,
    title: 'reports.showFigures.title',
    component: ShowFigures,
    place: { under: 'register', icon: 'chart' },
  },
  {
    of: 'manager',
    path: paths.overview,
    title: 'reports.showFigures.overview',
    component: ShowFigures,
    place: { icon: 'chart', press: 'g t' },
  },
  {
    of: 'manager',
    path: paths.exports,
    title: 'reports.listExports.title',
    component: lazyRouteComponent(() => import('./list-exports.tsx'), 'ListExports'),
    place: { icon: 'export' },
  },
];
