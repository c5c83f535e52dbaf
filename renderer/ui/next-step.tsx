import type { ReactNode } from 'react';
import classes from './next-step.module.css';
import { useWords } from './use-words.tsx';

type NextStepProps = {
  /** Verb first: "Decide the last 6 of 38 documents". */
  readonly title: string;
  /** What follows, and whether the house target holds. */
  readonly note?: string;
  /** The one filled button of the screen. */
  readonly action?: ReactNode;
  /** What stands over the words: the stages of a case. */
  readonly children?: ReactNode;
};

/** The strip under the head of a case: where it stands, and the one thing to do next. */
export function NextStep({ title, note, action, children }: NextStepProps) {
  const t = useWords();
  return (
    <section className={classes.strip} aria-label={t('ui.nextStep')}>
      {children}
      <NextLine title={title} note={note} action={action} />
    </section>
  );
}

type NextLineProps = { readonly title: string; readonly note?: string | undefined; readonly action?: ReactNode };

/** Only the line, for a strip that holds more than the stages. */
export function NextLine({ title, note, action }: NextLineProps) {
  const t = useWords();
  return (
    <div className={classes.line}>
      <span className={classes.next}>{t('ui.next')}</span>
      <p className={classes.words}>
        <b className={classes.title}>{title}</b>
        {note !== undefined && <span className={classes.note}>{note}</span>}
      </p>
      {action !== undefined && <span className={classes.action}>{action}</span>}
    </div>
  );
}
