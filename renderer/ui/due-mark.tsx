import { DueShape } from './due-shape.tsx';
import type { Due } from './due-words.ts';
import classes from './due-mark.module.css';

type DueMarkProps = {
  readonly due: Due;
  /** The date beside the words, where there is room. */
  readonly withDate?: boolean;
  readonly size?: 'small' | 'lead';
};

/** Shape, words and, where there is room, the date of a clock. The words are its accessible name. */
export function DueMark({ due, withDate = false, size = 'small' }: DueMarkProps) {
  return (
    <span className={classes.mark} data-state={due.state} data-size={size}>
      <span className={classes.shape}>
        <DueShape state={due.state} used={due.used} />
      </span>
      <span className={classes.words}>{due.words}</span>
      {withDate && due.date !== undefined && <span className={classes.date}>{due.date}</span>}
    </span>
  );
}
