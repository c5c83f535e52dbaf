import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import classes from './undo-note.module.css';
import { showNote } from '../ui/show-note.tsx';
import type { Say } from '../ui/use-saying.ts';

/** The core gives ten seconds; what is clicked last has to get there. */
const undoShownMs = 9_500;

/** Tells beside the work what was done, or why it was not; with a button that undoes it while the note stands there. */
export function tellDone(done: Say, undo?: () => void): void {
  if (undo === undefined) {
    showNote(done);
    return;
  }
  const id = showNote(
    (t) => (
      <span className={classes.note}>
        {done(t)}
        <Button
          variant="subtle"
          size="xs"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {t('ui.undo')}
        </Button>
      </span>
    ),
    { autoClose: undoShownMs },
  );
}
