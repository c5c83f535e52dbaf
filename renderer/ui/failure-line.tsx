import type { ReactNode } from 'react';
import classes from './failure-line.module.css';

/** Why something was not done, beside where it was asked, and read out. Nothing while nothing failed. */
export function FailureLine({ children }: { readonly children: ReactNode }) {
  if (children === undefined || children === null || children === false) return null;
  return (
    <p role="alert" className={classes.failure}>
      {children}
    </p>
  );
}
