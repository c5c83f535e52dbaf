import { IconCheck } from '@tabler/icons-react';
import classes from './tag.module.css';

/** A right of a request, or another short fact beside a title. A done one is quieter and ticked. */
export function Tag({ words, done = false }: { readonly words: string; readonly done?: boolean }) {
  return (
    <span className={classes.tag} data-done={done}>
      {done && <IconCheck size={14} stroke={1.6} aria-hidden />}
      {words}
    </span>
  );
}
