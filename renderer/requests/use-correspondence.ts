import { ORPCError } from '@orpc/client';
import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { docket } from '../api.ts';
import type { Brought } from '../documents/brought-files.ts';
import { sendFile, whyNotSent } from '../documents/send-file.ts';
import { sentenceOf } from '../ui/backup-words.ts';
import type { Say } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';

export type KeptLetter = Outputs['documents']['addCorrespondence'];

/** A letter that was brought to a case, and what became of it. */
export type BroughtLetter = { readonly id: number; readonly name: string } & (
  | { readonly state: 'coming'; readonly share: number }
  | { readonly state: 'kept'; readonly kept: KeptLetter }
  /** `file` is what can still be added as a document. */
  | { readonly state: 'failed'; readonly say: Say; readonly file?: File }
);

/** Takes letters into a case as its correspondence, one after the other. `onOne` is told of one that was brought alone. */
export function useCorrespondence(reference: string, onOne: (kept: KeptLetter) => void) {
  const t = useWords();
  const client = useQueryClient();
  const [letters, setLetters] = useState<readonly BroughtLetter[]>([]);
  const count = useRef(0);
  const queue = useRef(Promise.resolve());
  // What is open when it has arrived, and not when it was brought.
  const tell = useRef(onOne);
  useLayoutEffect(() => {
    tell.current = onOne;
  });

  const become = (id: number, next: BroughtLetter) =>
    setLetters((all) => all.map((letter) => (letter.id === id ? next : letter)));

  const bring = async ({ id, name }: Pick<BroughtLetter, 'id' | 'name'>, file: File, alone: boolean): Promise<void> => {
    try {
      const onProgress = (share: number) => become(id, { id, name, state: 'coming', share });
      const upload = await sendFile(t, file, { onProgress });
      const kept = await docket.documents.addCorrespondence({ reference, upload });
      become(id, { id, name, state: 'kept', kept });
      if (alone) tell.current(kept);
    } catch (error) {
      const isOther = error instanceof ORPCError && error.code === 'UNREADABLE_LETTER';
      const say: Say = (words) => (error instanceof ORPCError ? sentenceOf(words, error) : whyNotSent(words, error));
      become(id, { id, name, state: 'failed', say, ...(isOther && { file }) });
    } finally {
      void client.invalidateQueries();
    }
  };

  const add = (brought: readonly Brought[]) => {
    const named = brought.map((one) => ({ ...one, id: (count.current += 1) }));
    setLetters((before) => [...before, ...named.map(asBroughtLetter)]);
    for (const one of named)
      if ('file' in one) queue.current = queue.current.then(() => bring(one, one.file, brought.length === 1));
  };

  const putAway = (ids: readonly number[]) => setLetters((all) => all.filter(({ id }) => !ids.includes(id)));

  return { letters, add, putAway };
}

function asBroughtLetter({ id, name, ...one }: Brought & { readonly id: number }): BroughtLetter {
  if ('file' in one) return { id, name, state: 'coming', share: 0 };
  const { leftOut } = one;
  return { id, name, state: 'failed', say: (words) => words(`documents.arriving.leftOut.${leftOut}`) };
}

/** Whether a file is a mail by its name or by what it says of itself: of anything else it is asked what it is. */
export function isMail({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return /\.(?:eml|msg)$/iu.test(name) || type === 'message/rfc822' || type === 'application/vnd.ms-outlook';
}
