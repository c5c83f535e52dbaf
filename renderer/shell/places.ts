import type { Words } from '../../main/words/words.ts';
import { placeIcons } from './place-icons.ts';
import type { Screen } from './screen.ts';
import type { PlaceGroup, SidebarPlace } from './sidebar.tsx';

/** The places of these screens as the sidebar groups them, each group in the order of the screens. */
export function placesOf(t: Words, screens: readonly Screen[]): readonly PlaceGroup[] {
  const groups = [
    { places: placesUnder(t, screens, undefined) },
    { label: t('shell.sidebar.views'), places: viewsOf(t, screens) },
    { label: t('shell.sidebar.register'), places: placesUnder(t, screens, 'register') },
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
  t: Words,
  screens: readonly Screen[],
): readonly { readonly press: string; readonly does: string; readonly path: string }[] {
  return [
    ...screens.flatMap(({ path, title, place }) =>
      place?.press === undefined
        ? []
        : [{ press: place.press, does: t('shell.keys.goTo', { place: titleOf(t, title) }), path }],
    ),
    ...screens.flatMap(({ path, command }) =>
      command === undefined ? [] : [{ press: command.press, does: t(command.does), path }],
    ),
  ];
}

/** What a screen is called; the one of a case is called as the case. */
export function titleOf(t: Words, title: Screen['title'], reference = ''): string {
  return title === '$reference' ? reference : t(title);
}

function viewsOf(t: Words, screens: readonly Screen[]): readonly SidebarPlace[] {
  return screens.flatMap(({ views = [] }) => views.map((view) => ({ ...view, label: t(view.label) })));
}

function placesUnder(t: Words, screens: readonly Screen[], heading: 'register' | undefined): readonly SidebarPlace[] {
  return screens.flatMap(({ path, title, place }) => {
    if (place === undefined || place.under !== heading) return [];
    const { icon, useCount } = place;
    return [{ path, label: titleOf(t, title), icon: placeIcons[icon], ...(useCount && { useCount }) }];
  });
}
