import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { broughtBy } from '../documents/brought-files.ts';
import { DropTarget } from '../documents/drop-target.tsx';
import { paths } from '../paths.ts';
import { useWords } from '../ui/use-words.tsx';
import { arrivingLetters } from './arriving.ts';

type LetterTargetProps = {
  readonly words: string;
  readonly onLetter: (letter: File) => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A part of the window that takes a letter. Several that are dropped at once, or a folder, go into the tray. */
export function LetterTarget({ onLetter, ...target }: LetterTargetProps) {
  const t = useWords();
  const navigate = useNavigate();
  const take = (files: readonly File[], dropped: DataTransfer) => {
    const [letter] = files;
    if (letter !== undefined && files.length === 1 && !isFolder(dropped)) return onLetter(letter);
    void broughtBy(dropped).then(async (brought) => {
      arrivingLetters.bring(t, brought);
      await navigate({ to: paths.tray });
    });
  };
  return <DropTarget {...target} onFiles={take} />;
}

function isFolder({ items }: DataTransfer): boolean {
  return items[0]?.webkitGetAsEntry()?.isDirectory === true;
}
