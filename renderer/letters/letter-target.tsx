import type { ReactNode } from 'react';
import { DropTarget } from '../documents/drop-target.tsx';
import { showNote } from '../ui/show-note.tsx';

type LetterTargetProps = {
  readonly words: string;
  readonly onLetter: (letter: File) => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A part of the window that takes one letter. Of several that are dropped it takes the first, and says what became of the rest. */
export function LetterTarget({ onLetter, ...target }: LetterTargetProps) {
  const takeFirst = ([letter, ...others]: readonly File[]) => {
    if (letter === undefined) return;
    if (others.length > 0)
      showNote((words) => words('letters.oneAtATime', { file: letter.name, others: others.length }), {
        autoClose: false,
      });
    onLetter(letter);
  };
  return <DropTarget {...target} onFiles={takeFirst} />;
}
