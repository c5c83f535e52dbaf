import type { ReactNode } from 'react';
import classes from './widest.module.css';

/** Several things in one place, as wide as the widest of them: the sample of a column, in whatever language. */
export function Widest({ children }: { readonly children: ReactNode }) {
  return <span className={classes.widest}>{children}</span>;
}
