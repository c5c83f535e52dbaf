import type { ReactNode } from 'react';
import { LanguageRow } from '../ui/language-row.tsx';
import { Glyph } from './glyph.tsx';
import classes from './staff-frame.module.css';

type StaffFrameProps = {
  readonly organisation: string;
  /** "Close without sending". */
  readonly leave?: ReactNode;
  readonly children: ReactNode;
};

/** The window of someone who reports a problem: no places, no search, no jargon, one column. */
export function StaffFrame({ organisation, leave, children }: StaffFrameProps) {
  return (
    <div className={classes.frame}>
      <header className={classes.bar}>
        <span className={classes.name}>
          <Glyph /> {organisation}
        </span>
        <LanguageRow />
        {leave}
      </header>
      <main className={classes.content} id="content">
        <div className={classes.column}>{children}</div>
      </main>
    </div>
  );
}
