import { notifications } from '@mantine/notifications';
import { useEffect, type ReactNode } from 'react';
import type { Words } from '../../main/words/words.ts';
import type { Say } from './use-saying.ts';
import { useWords } from './use-words.tsx';

type Note = {
  /** Two notes with one id are one. */
  readonly id?: string;
  /** Milliseconds; `false` is until it is put away. */
  readonly autoClose?: number | false;
  /** What the button that puts it away is called, where it says of what. */
  readonly putAway?: Say;
};

/** Tells something beside the work, and says it anew in each language that is chosen while it stands there. Gives its id. */
export function showNote(say: (t: Words) => ReactNode, { putAway, ...note }: Note = {}): string {
  const id = note.id ?? crypto.randomUUID();
  return notifications.show({ ...note, id, message: <Said id={id} say={say} putAway={putAway} /> });
}

type SaidProps = {
  readonly id: string;
  readonly say: (t: Words) => ReactNode;
  readonly putAway: Say | undefined;
};

function Said({ id, say, putAway }: SaidProps) {
  const t = useWords();
  const label = putAway?.(t);
  useEffect(() => {
    if (label === undefined) return;
    const message = <Said id={id} say={say} putAway={putAway} />;
    notifications.update({ id, message, closeButtonProps: { 'aria-label': label } });
  }, [id, say, putAway, label]);
  return say(t);
}
