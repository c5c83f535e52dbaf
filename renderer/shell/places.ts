import {
  IconArchive,
  IconCalendarEvent,
  IconKey,
  IconListDetails,
  IconShieldCheck,
  IconUsers,
  IconChartBar,
  IconFolders,
  IconMailOpened,
  IconSettings,
  IconSun,
  IconTableExport,
  IconAlertTriangle,
} from '@tabler/icons-react';
import type { Role } from '../../main/contract/procedure.ts';
import { paths } from '../paths.ts';
import type { PlaceGroup } from './sidebar.tsx';

/** How much waits in the places, as far as it is known. */
export type PlaceCounts = {
  readonly requests?: number | undefined;
  readonly breaches?: number | undefined;
  readonly sealedReports?: number | undefined;
  readonly dueIn7Days?: number | undefined;
  readonly paused?: number | undefined;
  readonly mine?: number | undefined;
};

/** The places of a role, in the order of the sidebar; only those that have a screen (`exists`). */
export function placesOf(role: Role, counts: PlaceCounts, exists: (path: string) => boolean): readonly PlaceGroup[] {
  const groups = role === 'manager' ? managerPlaces : officerPlaces(counts);
  return groups
    .map((group) => ({ ...group, places: group.places.filter(({ path }) => exists(withoutQuery(path))) }))
    .filter(({ places }) => places.length > 0);
}

/** The place to mark as open: the view itself when it has an entry, else the place the path lies under. */
export function placeAt(groups: readonly PlaceGroup[], href: string): string {
  const all = groups.flatMap(({ places }) => places.map(({ path }) => path));
  const pathname = withoutQuery(href);
  const under = all.filter((path) => path === pathname || (path !== '/' && pathname.startsWith(`${path}/`)));
  return all.find((path) => path === href) ?? under[0] ?? '';
}

/** The path of one of the saved views. */
function view(name: string): string {
  return `${paths.requests}?view=${name}`;
}

function officerPlaces(counts: PlaceCounts): readonly PlaceGroup[] {
  return [
    {
      places: [
        { path: paths.today, label: 'Today', icon: IconSun },
        { path: paths.requests, label: 'Requests', icon: IconFolders, count: counts.requests },
        { path: paths.breaches, label: 'Breaches', icon: IconAlertTriangle, count: counts.breaches },
        { path: paths.inbox, label: 'Sealed reports', icon: IconMailOpened, count: counts.sealedReports },
      ],
    },
    {
      label: 'Views',
      places: [
        { path: view('due-in-7-days'), label: 'Due in 7 days', count: counts.dueIn7Days },
        { path: view('paused'), label: 'Clock paused', count: counts.paused },
        { path: view('mine'), label: 'My cases', count: counts.mine },
      ],
    },
    {
      label: 'Register',
      places: [
        { path: paths.reports, label: 'Reports', icon: IconChartBar },
        { path: paths.calendar, label: 'Calendar and rules', icon: IconCalendarEvent },
        { path: paths.people, label: 'People and keys', icon: IconUsers },
        { path: paths.audit, label: 'Audit log', icon: IconListDetails },
        { path: paths.backups, label: 'Backups', icon: IconArchive },
        { path: paths.check, label: 'Check the register', icon: IconShieldCheck },
        { path: paths.settings, label: 'Settings', icon: IconSettings },
      ],
    },
  ];
}

const managerPlaces: readonly PlaceGroup[] = [
  {
    places: [
      { path: paths.overview, label: 'Overview', icon: IconChartBar },
      { path: paths.exports, label: 'Exports', icon: IconTableExport },
      { path: paths.people, label: 'Your passphrase', icon: IconKey },
    ],
  },
];

function withoutQuery(path: string): string {
  return path.split('?')[0] ?? path;
}
