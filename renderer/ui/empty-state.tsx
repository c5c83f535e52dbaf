import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

type EmptyStateProps = {
  /** A Tabler icon, 28 px, stroke 1.2. */
  readonly icon: ReactNode;
  /** What is true: "No open request matches both filters". */
  readonly title: string;
  /** The next useful fact. */
  readonly fact?: string;
  /** At most two. */
  readonly actions?: ReactNode;
};

/** What a list or a page says when there is nothing in it. */
export function EmptyState({ icon, title, fact, actions }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <span className={classes.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={classes.words}>
        <h2 className={classes.title}>{title}</h2>
        {fact !== undefined && <p className={classes.fact}>{fact}</p>}
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}
