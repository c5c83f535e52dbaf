import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Brought } from '../documents/brought-files.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './brought-letters.module.css';

type AskWhatItIsProps = {
  /** Files that were dropped on a case and are no mail. */
  readonly asked: readonly Brought[];
  readonly onLetters: () => void;
  readonly onDocuments: () => void;
  readonly onNeither: () => void;
};

/** Asks whether files that may be either are letters of the case, or documents for its answer. */
export function AskWhatItIs({ asked, onLetters, onDocuments, onNeither }: AskWhatItIsProps) {
  const t = useWords();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.querySelector('button')?.focus(), [asked]);
  return (
    <div ref={question} role="group" aria-labelledby="what-it-is" className={classes.question}>
      <p id="what-it-is">
        {t('requests.correspondence.question', { file: asked[0]?.name ?? '', others: asked.length - 1 })}
      </p>
      <span className={classes.ways}>
        <Button variant="default" size="xs" onClick={onLetters}>
          {t('requests.correspondence.asLetters')}
        </Button>
        <Button variant="default" size="xs" onClick={onDocuments}>
          {t('requests.correspondence.asDocuments')}
        </Button>
        <Button variant="subtle" size="xs" onClick={onNeither}>
          {t('requests.correspondence.neither')}
        </Button>
      </span>
    </div>
  );
}
