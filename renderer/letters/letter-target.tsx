import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { DropTarget } from '../documents/drop-target.tsx';
import { useWords } from '../ui/use-words.tsx';

type LetterTargetProps = {
  readonly words: string;
  readonly onLetter: (letter: File) => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A part of the window that takes one letter. Of several that are dropped it takes the first, and says what became of the rest. */
export function LetterTarget({ onLetter, ...target }: LetterTargetProps) {
  const t = useWords();
  const takeFirst = ([letter, ...others]: readonly File[]) => {
    if (letter === undefined) return;
    if (others.length > 0)
      notifications.show({
        message: t('letters.oneAtATime', { file: letter.name, others: others.length }),
        autoClose: false,
      });
    onLetter(letter);
  };
  return <DropTarget {...target} onFiles={takeFirst} />;
}
