import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import classes from './due-panel.module.css';
import { useWords } from './use-words.tsx';

type DuePanelProps = {
  /** "Answer due". */
  readonly title: string;
  /** "Mon 7 Dec 2026". */
  readonly date: string;
  readonly note?: string;
  readonly opened: boolean;
  readonly onToggle: () => void;
  readonly foot?: ReactNode;
  /** The sum. */
  readonly children: ReactNode;
};

/** The date a case is due, large, with "Why this date?" under it. */
export function DuePanel({ title, date, note, opened, onToggle, foot, children }: DuePanelProps) {
  const t = useWords();
  const working = useId();
  return (
    <section className={classes.panel} aria-label={title}>
      <div className={classes.hero}>
        <h2 className={classes.due}>
          <span className={classes.title}>{title}</span> <span className={classes.date}>{date}</span>
        </h2>
        {note !== undefined && <p className={classes.note}>{note}</p>}
      </div>
      <UnstyledButton className={classes.why} onClick={onToggle} aria-expanded={opened} aria-controls={working}>
        <IconChevronDown size={16} stroke={1.6} aria-hidden className={classes.chevron} data-opened={opened} />
        {t('ui.whyThisDate')}
      </UnstyledButton>
      <Collapse expanded={opened} transitionDuration={0} id={working}>
        <div className={classes.working}>{children}</div>
      </Collapse>
      {foot !== undefined && <footer className={classes.foot}>{foot}</footer>}
    </section>
  );
}
