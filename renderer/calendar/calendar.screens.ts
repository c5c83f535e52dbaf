import { lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

/** Closing days and the rules in force. */
export const calendarScreens: readonly Screen[] = [
  {
    of: 'officer',
    path: paths.calendar,
    title: 'calendar.showCalendar.title',
    component: lazyRouteComponent(() => import('./show-calendar.tsx'), 'ShowCalendar'),
    place: { under: 'register', icon: 'calendar' },
  },
];
