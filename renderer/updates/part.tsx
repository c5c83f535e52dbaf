import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import classes from './updates.module.css';

type PartProps = {
  readonly title: string;
  /** Whether it takes the focus: it came in the place of what was pressed. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
};

/** A step of an update, with its heading. */
export function Part({ title, takesFocus = false, children }: PartProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
