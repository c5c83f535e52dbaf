import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './selection-bar.module.css';
import { useWords } from './use-words.tsx';

type SelectionBarProps = {
  /** "3 selected". */
  readonly words: string;
  readonly onClear: () => void;
  /** What can be done with them: subtle buttons. */
  readonly children: ReactNode;
};

/** What to do with the selected rows, in the strip under the list, so that it never covers a row or the focus. */
export function SelectionBar({ words, onClear, children }: SelectionBarProps) {
  const t = useWords();
  return (
    <div role="toolbar" aria-label={t('ui.selectedRows')} className={classes.bar}>
      <b className={classes.words}>{words}</b>
      {children}
      <CloseButton aria-label={t('ui.selectNone')} onClick={onClear} />
    </div>
  );
}
