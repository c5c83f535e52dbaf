import { useId } from 'react';
import type { ReactNode } from 'react';
import classes from './report-breach.module.css';

type QuestionProps = {
  readonly number: number;
  /** The words of a question that has several controls; one control is labelled by itself. */
  readonly title?: string;
  readonly children: ReactNode;
};

/** One numbered question of the staff's form. */
export function Question({ number, title, children }: QuestionProps) {
  const heading = useId();
  return (
    <li className={classes.question}>
      <span className={classes.number} aria-hidden="true">
        {number}
      </span>
      {title === undefined ? (
        <div>{children}</div>
      ) : (
        <div role="group" aria-labelledby={heading} className={classes.group}>
          <p id={heading} className={classes.title}>
            {title}
          </p>
          {children}
        </div>
      )}
    </li>
  );
}
