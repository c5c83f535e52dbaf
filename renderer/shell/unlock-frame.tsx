import type { ReactNode } from 'react';
import { LanguageRow } from '../ui/language-row.tsx';
import { Glyph } from './glyph.tsx';
import { UnsafeStart } from './unsafe-start.tsx';
import classes from './unlock-frame.module.css';

type UnlockFrameProps = {
  /** Left: which register this is, so that nobody types a passphrase into another one. */
  readonly identity: ReactNode;
  /** "Docket 1.0. Works without a network. …" */
  readonly note: string;
  /** Right: the form. */
  readonly children: ReactNode;
};

/** The window before anything is unlocked, in two halves: whose register, and the way in. */
export function UnlockFrame({ identity, note, children }: UnlockFrameProps) {
  return (
    <main className={classes.frame}>
      <div className={classes.identity}>
        <p className={classes.name}>
          <Glyph /> Docket
        </p>
        <div className={classes.middle}>{identity}</div>
        <LanguageRow />
        <p className={classes.note}>{note}</p>
      </div>
      <div className={classes.way}>
        <div className={classes.form}>
          <UnsafeStart />
          {children}
        </div>
      </div>
    </main>
  );
}
