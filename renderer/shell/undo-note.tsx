import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Words } from '../../main/words/words.ts';
import classes from './undo-note.module.css';
import { showNote } from '../ui/show-note.tsx';
import type { Say } from '../ui/use-saying.ts';

/** The core gives ten seconds; what is clicked last has to get there. */
const undoShownMs = 9_500;

/** Tells beside the work what was done, or why it was not; with a button that undoes it while the note stands there. */
export function tellDone(done: Say, undo?: () => void): void {
  const withButton = (t: Words) => (
    <span className={classes.note}>
      {done(t)}
      <Button
        variant="subtle"
        size="xs"
        onClick={() => {
          notifications.hide(id);
          undo?.();
        }}
      >
        {t('ui.undo')}
      </Button>
    </span>
  );
  const id = showNote(undo ? withButton : done, undo && { autoClose: undoShownMs });
}
