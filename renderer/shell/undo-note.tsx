import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import classes from './undo-note.module.css';

type Undo = { readonly words: string; readonly run: () => void };

/** The core gives ten seconds; what is clicked last has to get there. */
const undoShownMs = 9_500;

/** Tells beside the work what was done, or why it was not; with a button that undoes it while the note stands there. */
export function tellDone(done: string, undo?: Undo): void {
  const id = notifications.show({
    ...(undo && { autoClose: undoShownMs }),
    message: undo ? (
      <span className={classes.note}>
        {done}
        <Button
          variant="subtle"
          size="xs"
          onClick={() => {
            notifications.hide(id);
            undo.run();
          }}
        >
          {undo.words}
        </Button>
      </span>
    ) : (
      done
    ),
  });
}
