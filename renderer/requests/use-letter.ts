import { ORPCError, safe } from '@orpc/client';
import { useRef, useState } from 'react';
import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';
import { FileNotSent, sendFile } from '../documents/send-file.ts';
import { useWords } from '../ui/use-words.tsx';
import type { LetterInForm } from './request-form.ts';

/** How far the reading of a letter is. `share` is how much has arrived, 0 to 1. */
export type Reading =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly share: number }
  | { readonly state: 'refused'; readonly sentence: string };

/** Takes in a letter and has it read. What is typed in the form meanwhile stays. */
export function useLetter(onRead: (read: LetterInForm) => void) {
  const t = useWords();
  const [reading, setReading] = useState<Reading>({ state: 'none' });
  const running = useRef<AbortController>(undefined);

  const take = async (file: File): Promise<void> => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const { signal } = run;
    setReading({ state: 'reading', share: 0 });
    try {
      const upload = await sendFile(t, file, {
        signal,
        onProgress: (share) => setReading({ state: 'reading', share }),
      });
      const { error, data: letter } = await safe(docket.documents.readUploadedLetter({ upload }, { signal }));
      if (signal.aborted) return;
      if (error === null) {
        setReading({ state: 'none' });
        onRead({ letter, upload });
      } else setReading({ state: 'refused', sentence: sentenceOf(t, error) });
    } catch (error) {
      if (signal.aborted) return;
      setReading({ state: 'refused', sentence: sentenceOf(t, error) });
    }
  };

  const stop = () => {
    running.current?.abort();
    setReading({ state: 'none' });
  };

  return { reading, take, stop };
}

function sentenceOf(t: Words, error: unknown): string {
  if (error instanceof FileNotSent) return error.message;
  if (error instanceof ORPCError && hasSentence(error.data)) return error.data.sentence;
  if (error instanceof ORPCError && error.defined) return error.message;
  return t('requests.letter.notRead', { problem: error instanceof Error ? error.message : '' }).trim();
}

function hasSentence(data: unknown): data is { readonly sentence: string } {
  return typeof data === 'object' && data !== null && 'sentence' in data && typeof data.sentence === 'string';
}
