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
import { screensOf } from './screens.ts';
import { Nowhere } from './shell/nowhere.tsx';
import type { Screen } from './shell/screen.ts';
import { parseSearch, stringifySearch } from './spoken-words.ts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    readonly title?: Screen['title'];
  }
}

// The frame, its palette and its icons are not needed on the way in.
const Unlocked = lazyRouteComponent(() => import('./unlocked.tsx'), 'Unlocked');

/**
 * The router of someone who has unlocked nothing yet (`undefined`), or of a role: fewer rights have fewer routes. Locked, any
 * other path waits: after unlocking you are where you were.
 */
export function createAppRouter(role: Role | undefined): AnyRouter {
  const screens = screensOf(role);
  if (role === 'manager') leaveOfficersPlace(screens);
  return routerOf(screens, role === undefined ? undefined : Unlocked);
}

/** Whoever locked last left their place in the address. A manager whose key does not open it begins at their own. */
function leaveOfficersPlace(screens: readonly Screen[]): void {
  const [path] = location.hash.slice(1).split('?');
  if (!screens.some((screen) => screen.path === path)) history.replaceState(null, '', hrefTo(paths.overview));
}

function routerOf(screens: readonly Screen[], frame: RouteComponent | undefined): AnyRouter {
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
