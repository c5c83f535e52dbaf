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
import { BrokenScreen } from './shell/broken-screen.tsx';
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
 * The router of someone who has unlocked nothing yet (`undefined`), or of a role: fewer rights have fewer routes. Locked, an
 * address that leads behind the lock is not kept: whoever unlocks begins at the start.
 */
export function createAppRouter(role: Role | undefined): AnyRouter {
  const screens = screensOf(role);
  if (role === undefined || role === 'manager') leaveOfficersPlace(screens);
  return routerOf(screens, role === undefined ? undefined : Unlocked);
}

/** Somebody has typed or kept an officer's address. Whoever may not go there begins at their own start. */
function leaveOfficersPlace(screens: readonly Screen[]): void {
  const [path = ''] = location.hash.slice(1).split('?');
  if (path !== '' && !screens.some((screen) => screen.path === path))
    history.replaceState(null, '', hrefTo(paths.today));
}

function routerOf(screens: readonly Screen[], frame: RouteComponent | undefined): AnyRouter {
  const start = screens.find(({ path }) => path === paths.today);
  const root = createRootRoute({
    ...(frame && { component: frame }),
    // Locked, every path that is typed is the way in; unlocked, it is a place that does not exist for this role.
    notFoundComponent: frame === undefined && start ? start.component : Nowhere,
  });
  const routes = screens.map(({ path, title, component }) =>
    createRoute({ getParentRoute: () => root, path, component, staticData: { title } }),
  );
  return createRouter({
    routeTree: root.addChildren(routes),
    history: createHashHistory(),
    defaultPreload: 'intent',
    // Where there is none, the library shows its own, in English.
    defaultErrorComponent: BrokenScreen,
    defaultNotFoundComponent: Nowhere,
    parseSearch,
    stringifySearch,
  });
}
