import { useId } from 'react';
import type { ReactNode } from 'react';
import classes from './panel.module.css';

type PanelProps = {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

/** A bordered box of a rail, with its heading over a hairline. Never one inside another. */
export function Panel({ title, aside, foot, children }: PanelProps) {
  const heading = useId();
  return (
    <section className={classes.panel} aria-labelledby={heading}>
      <header className={classes.head}>
        <h2 id={heading} className={classes.title}>
          {title}
        </h2>
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
      </header>
      <div className={classes.body}>{children}</div>
      {foot !== undefined && <footer className={classes.foot}>{foot}</footer>}
    </section>
  );
}
