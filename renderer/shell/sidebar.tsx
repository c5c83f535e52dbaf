import type { ComponentType } from 'react';
import classes from './sidebar.module.css';
import { hrefTo } from '../paths.ts';
import { useWords } from '../ui/use-words.tsx';

type Icon = ComponentType<{ size: number; stroke: number; 'aria-hidden': boolean }>;

/** A place in the sidebar. `useCount` is how much waits there. */
export type SidebarPlace = {
  readonly path: string;
  readonly label: string;
  readonly icon?: Icon;
  readonly useCount?: () => number | undefined;
};

/** Places under one heading; the first group has none. */
export type PlaceGroup = { readonly label?: string; readonly places: readonly SidebarPlace[] };

type SidebarProps = {
  readonly organisation: string;
  readonly person: string;
  readonly groups: readonly PlaceGroup[];
  readonly current: string;
  readonly onGo: () => void;
};

/** Whose register this is, who is looking, and the places they can go. */
export function Sidebar({ organisation, person, groups, current, onGo }: SidebarProps) {
  const t = useWords();
  return (
    <nav aria-label={t('shell.sidebar.name')} className={classes.nav}>
      <p className={classes.register}>
        <b>{organisation}</b>
        <span>{person}</span>
      </p>
      {groups.map(({ label, places }) => (
        <div key={label ?? ''}>
          {label !== undefined && <p className={classes.heading}>{label}</p>}
          <ul className={classes.places} aria-label={label ?? t('shell.sidebar.work')}>
            {places.map((place) => (
              <li key={place.path}>
                <a
                  href={hrefTo(place.path)}
                  className={classes.place}
                  onClick={onGo}
                  {...(place.path === current && { 'aria-current': 'page' as const })}
                >
                  {place.icon && <place.icon size={16} stroke={1.6} aria-hidden />}
                  <span className={classes.label} title={place.label}>
                    {place.label}
                  </span>
                  {place.useCount && <Count useCount={place.useCount} />}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Count({ useCount }: Required<Pick<SidebarPlace, 'useCount'>>) {
  const count = useCount();
  return count !== undefined && <span className={classes.count}>{count}</span>;
}
