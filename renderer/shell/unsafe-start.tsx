import { IconShieldX } from '@tabler/icons-react';
import { desktop } from '../desktop.ts';
import classes from './unsafe-start.module.css';

/** Stands on every way in for as long as Docket runs without its sandbox. It cannot be put away. */
export function UnsafeStart() {
  if (desktop()?.withoutSandbox !== true) return null;
  return (
    <section aria-label="Started without its sandbox" className={classes.warning}>
      <IconShieldX size={16} stroke={1.6} aria-hidden />
      <p>
        <b>Docket was started without its sandbox.</b> A letter made to attack you could then reach everything that you
        can. Close Docket and start it without --no-sandbox and ELECTRON_DISABLE_SANDBOX, or ask whoever installed it.
      </p>
    </section>
  );
}
