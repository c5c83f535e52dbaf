import { placeIcons } from './place-icons.ts';
import type { Screen } from './screen.ts';
import type { PlaceGroup, SidebarPlace } from './sidebar.tsx';

/** The places of these screens as the sidebar groups them, each group in the order of the screens. */
export function placesOf(screens: readonly Screen[]): readonly PlaceGroup[] {
  const groups = [
    { places: placesUnder(screens, undefined) },
    { label: 'Views', places: screens.flatMap(({ views = [] }) => views) },
    { label: 'Register', places: placesUnder(screens, 'Register') },
  ];
  return groups.filter(({ places }) => places.length > 0);
}

/** The place to mark as open: the view itself when it has an entry, else the place the path lies under. */
export function placeAt(groups: readonly PlaceGroup[], href: string): string {
  const all = groups.flatMap(({ places }) => places.map(({ path }) => path));
  const [pathname = href] = href.split('?');
  const under = all.filter((path) => path === pathname || (path !== '/' && pathname.startsWith(`${path}/`)));
  return all.find((path) => path === href) ?? under[0] ?? '';
}

/** The keys that open screens: those that go to a place, then those of commands. */
export function keysOf(
  screens: readonly Screen[],
): readonly { readonly press: string; readonly does: string; readonly path: string }[] {
  return [
    ...screens.flatMap(({ path, title, place }) =>
      place?.press === undefined ? [] : [{ press: place.press, does: `go to ${title}`, path }],
    ),
    ...screens.flatMap(({ path, title, command }) =>
      command === undefined
        ? []
        : [{ press: command.press, does: title.charAt(0).toLowerCase() + title.slice(1), path }],
    ),
  ];
}

function placesUnder(screens: readonly Screen[], heading: 'Register' | undefined): readonly SidebarPlace[] {
  return screens.flatMap(({ path, title, place }) => {
    if (place === undefined || place.under !== heading) return [];
    const { icon, useCount } = place;
    return [{ path, label: title, icon: placeIcons[icon], ...(useCount && { useCount }) }];
  });
}
