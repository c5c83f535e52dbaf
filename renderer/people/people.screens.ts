import { lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import type { Screen } from '../shell/screen.ts';

/** Who holds a key; for a manager, their own. */
export const peopleScreens: readonly Screen[] = [
  {
    of: 'officer',
    path: paths.people,
    title: 'people.listPeople.title',
    component: lazyRouteComponent(() => import('./list-people.tsx'), 'ListPeople'),
    place: { under: 'register', icon: 'users' },
  },
  {
    of: 'manager',
    path: paths.people,
    title: 'people.ownPassphrase.title',
    component: lazyRouteComponent(() => import('./own-passphrase.tsx'), 'OwnPassphrase'),
    place: { icon: 'key' },
  },
];
