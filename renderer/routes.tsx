import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import type { AnyRouter, RouteComponent } from '@tanstack/react-router';
import type { Role } from '../main/contract/procedure.ts';
import { hrefTo, paths } from './paths.ts';
import { Nowhere } from './shell/nowhere.tsx';
import { parseSearch, stringifySearch } from './spoken-words.ts';

/**
 * A screen: where it is, what the window is called while it is open, and its component, loaded when first needed:
 * `lazyRouteComponent(() => import('./requests/list-requests.tsx'), 'ListRequests')`.
 */
type Screen = {
  readonly path: string;
  /** `$reference` stands for the reference of the case. */
  readonly title: string;
  readonly component: RouteComponent;
};

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    readonly title?: string;
  }
}

/** Before anything is unlocked. Any other path waits: after unlocking you are where you were. */
const lockedScreens: readonly Screen[] = [
  {
    path: paths.today,
    title: 'Unlock',
    component: lazyRouteComponent(() => import('./session/unlock-register.tsx'), 'UnlockRegister'),
  },
  ...[paths.reportBreach, paths.sealedReceipt].map((path) => ({
    path,
    title: 'Report a problem',
    component: lazyRouteComponent(() => import('./intake/report-breach.tsx'), 'ReportBreach'),
  })),
];

// The frame, its palette and its icons are not needed on the way in.
const Unlocked = lazyRouteComponent(() => import('./unlocked.tsx'), 'Unlocked');

/** From the letter to the answer. */
const requestScreens: readonly Screen[] = [
  {
    path: paths.today,
    title: 'Today',
    component: lazyRouteComponent(() => import('./requests/show-today.tsx'), 'ShowToday'),
  },
  {
    path: paths.requests,
    title: 'Requests',
    component: lazyRouteComponent(() => import('./requests/list-requests.tsx'), 'ListRequests'),
  },
  {
    path: paths.logRequest,
    title: 'Log a request',
    component: lazyRouteComponent(() => import('./requests/log-request.tsx'), 'LogRequest'),
  },
  {
    // One route for all parts of a case, so that going from one to the next keeps what is open.
    path: `${paths.request('$reference')}/{-$section}`,
    title: '$reference',
    component: lazyRouteComponent(() => import('./requests/show-request.tsx'), 'ShowRequest'),
  },
];

/** What a DPO or a handler can open. */
const officerScreens: readonly Screen[] = [
  ...requestScreens,
  {
    path: paths.breaches,
    title: 'Breaches',
    component: lazyRouteComponent(() => import('./breaches/list-breaches.tsx'), 'ListBreaches'),
  },
  {
    path: paths.logBreach,
    title: 'Record a breach',
    component: lazyRouteComponent(() => import('./breaches/log-breach.tsx'), 'LogBreach'),
  },
  {
    path: paths.breach('$reference'),
    title: '$reference',
    component: lazyRouteComponent(() => import('./breaches/show-breach.tsx'), 'ShowBreach'),
  },
  {
    path: paths.reports,
    title: 'Reports',
    component: lazyRouteComponent(() => import('./reports/show-figures.tsx'), 'ShowFigures'),
  },
  {
    path: paths.calendar,
    title: 'Calendar and rules',
    component: lazyRouteComponent(() => import('./calendar/show-calendar.tsx'), 'ShowCalendar'),
  },
  {
    path: paths.audit,
    title: 'Audit log',
    component: lazyRouteComponent(() => import('./audit/list-entries.tsx'), 'ListEntries'),
  },
  {
    path: paths.backups,
    title: 'Backups',
    component: lazyRouteComponent(() => import('./backups/list-backups.tsx'), 'ListBackups'),
  },
  {
    path: paths.check,
    title: 'Check the register',
    component: lazyRouteComponent(() => import('./check/check-register.tsx'), 'CheckRegister'),
  },
  {
    path: paths.people,
    title: 'People and keys',
    component: lazyRouteComponent(() => import('./people/list-people.tsx'), 'ListPeople'),
  },
  {
    path: paths.settings,
    title: 'Settings',
    component: lazyRouteComponent(() => import('./organisation/settings.tsx'), 'Settings'),
  },
  {
    path: paths.update,
    title: 'Update from a file',
    component: lazyRouteComponent(() => import('./updates/show-update.tsx'), 'ShowUpdate'),
  },
  {
    path: paths.recovery,
    title: 'Recovery key',
    component: lazyRouteComponent(() => import('./session/keep-recovery-key.tsx'), 'KeepRecoveryKey'),
  },
  {
    path: paths.inbox,
    title: 'Sealed reports',
    component: lazyRouteComponent(() => import('./inbox/list-inbox.tsx'), 'ListInbox'),
  },
  {
    path: paths.sealedReport('$id'),
    title: 'Sealed report',
    component: lazyRouteComponent(() => import('./inbox/open-sealed-report.tsx'), 'OpenSealedReport'),
  },
];

/** What a manager can open: figures, and no way to a name. */
const managerScreens: readonly Screen[] = [
  {
    path: paths.overview,
    title: 'Overview',
    component: lazyRouteComponent(() => import('./reports/show-figures.tsx'), 'ShowFigures'),
  },
  {
    path: paths.exports,
    title: 'Exports',
    component: lazyRouteComponent(() => import('./reports/list-exports.tsx'), 'ListExports'),
  },
  {
    path: paths.people,
    title: 'Your passphrase',
    component: lazyRouteComponent(() => import('./people/own-passphrase.tsx'), 'OwnPassphrase'),
  },
];

/** The router of someone who has unlocked nothing yet (`undefined`), or of a role: fewer rights have fewer routes. */
export function createAppRouter(role: Role | undefined): AnyRouter {
  if (role === undefined) return routerOf(lockedScreens);
  if (role === 'manager') leaveOfficersPlace();
  return routerOf(role === 'manager' ? managerScreens : officerScreens, Unlocked);
}

/** Whoever locked last left their place in the address. A manager whose key does not open it begins at their own. */
function leaveOfficersPlace(): void {
  const [path] = location.hash.slice(1).split('?');
  if (!managerScreens.some((screen) => screen.path === path)) history.replaceState(null, '', hrefTo(paths.overview));
}

function routerOf(screens: readonly Screen[], frame?: RouteComponent): AnyRouter {
  const start = screens.find(({ path }) => path === paths.today);
  const root = createRootRoute({
    ...(frame && { component: frame }),
    // Locked, every unknown path is the way in; unlocked, it is a place that does not exist for this role.
    notFoundComponent: frame === undefined && start ? start.component : Nowhere,
  });
  const routes = screens.map(({ path, title, component }) =>
    createRoute({ getParentRoute: () => root, path, component, staticData: { title } }),
  );
  return createRouter({
    routeTree: root.addChildren(routes),
    history: createHashHistory(),
    defaultPreload: 'intent',
    parseSearch,
    stringifySearch,
  });
}
