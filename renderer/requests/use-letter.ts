import { isDefinedError, ORPCError, safe } from '@orpc/client';
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

type Taking = Exclude<Reading, { state: 'refused' }> | { readonly state: 'refused'; readonly error: unknown };

/**
 * Takes in a letter and has it read. What is typed in the form meanwhile stays. A file that holds several letters is handed to
 * `onSeveral`: the tray takes it apart.
 */
export function useLetter(onRead: (read: LetterInForm) => void, onSeveral: (file: File) => void) {
  const t = useWords();
  const [taking, setTaking] = useState<Taking>({ state: 'none' });
  const running = useRef<AbortController>(undefined);

  const take = async (file: File): Promise<void> => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const { signal } = run;
    setTaking({ state: 'reading', share: 0 });
    try {
      const upload = await sendFile(t, file, {
        signal,
        onProgress: (share) => setTaking({ state: 'reading', share }),
      });
      const { error, data: letter } = await safe(docket.documents.readUploadedLetter({ upload }, { signal }));
      if (signal.aborted) return;
      if (error === null) {
        setTaking({ state: 'none' });
        onRead({ letter, upload });
      } else if (isDefinedError(error) && error.code === 'UNREADABLE_LETTER' && error.data.code === 'several-letters') {
        setTaking({ state: 'none' });
        onSeveral(file);
      } else setTaking({ state: 'refused', error });
    } catch (error) {
      if (signal.aborted) return;
      setTaking({ state: 'refused', error });
    }
  };

  const stop = () => {
    running.current?.abort();
    setTaking({ state: 'none' });
  };

  const reading: Reading =
    taking.state === 'refused' ? { state: 'refused', sentence: sentenceOf(t, taking.error) } : taking;
  return { reading, take, stop };
}

function sentenceOf(t: Words, error: unknown): string {
  if (error instanceof FileNotSent) return error.say(t);
  if (error instanceof ORPCError && hasSentence(error.data)) return error.data.sentence;
  if (error instanceof ORPCError && error.defined) return error.message;
  return t('requests.letter.notRead', { problem: error instanceof Error ? error.message : '' }).trim();
}

function hasSentence(data: unknown): data is { readonly sentence: string } {
  return typeof data === 'object' && data !== null && 'sentence' in data && typeof data.sentence === 'string';
}
