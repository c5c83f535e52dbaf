import { localeOf } from '../../main/words/language.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './link-tabs.module.css';

type LinkTab = {
  readonly key: string;
  readonly label: string;
  readonly count?: number | undefined;
  readonly href: string;
};

type LinkTabsProps = {
  /** "Views", "Parts of the case". */
  readonly label: string;
  readonly tabs: readonly LinkTab[];
  readonly current: string;
};

/** Places beside each other, as tabs that are links: each has an address, so Back goes back to it. */
export function LinkTabs({ label, tabs, current }: LinkTabsProps) {
  const { language } = useWords();
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map((tab) => (
        <a
          key={tab.key}
          href={tab.href}
          className={classes.tab}
          {...(tab.key === current && { 'aria-current': 'page' as const })}
        >
          {tab.label}
          {tab.count !== undefined && (
            <span className={classes.count}>{tab.count.toLocaleString(localeOf[language])}</span>
          )}
        </a>
      ))}
    </nav>
  );
}
