import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';
import type { Say } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import type { Brought, LeftOut } from './brought-files.ts';
import { sendFile, whyNotSent } from './send-file.ts';

/** A file on its way into the case, or why it did not get there. */
export type ArrivingFile = {
  readonly id: number;
  readonly name: string;
  readonly share: number;
  /** Said when it is over and the officer should know: refused, or there already. */
  readonly outcome?: { readonly failed: boolean; readonly say: Say };
};

export type Attachments = ReturnType<typeof useAttachments>;

/** Takes files into a case one after the other, in slices, each stoppable. It goes on while another part of the case is shown. */
export function useAttachments(reference: string) {
  const t = useWords();
  const client = useQueryClient();
  const [arriving, setArriving] = useState<readonly ArrivingFile[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const queue = useRef(Promise.resolve());
  const count = useRef(0);

  const change = (id: number, next: Partial<ArrivingFile>) =>
    setArriving((files) => files.map((file) => (file.id === id ? { ...file, ...next } : file)));
  const dismiss = (id: number) => setArriving((files) => files.filter((file) => file.id !== id));

  const bring = async (file: File, id: number, { signal }: AbortController): Promise<void> => {
    if (signal.aborted) return;
    try {
      const upload = await sendFile(t, file, { signal, onProgress: (share) => change(id, { share }) });
      const { alreadyThere, document } = await docket.documents.attachDocument({ reference, upload }, { signal });
      if (alreadyThere)
        change(id, {
          outcome: {
            failed: false,
            say: (words) =>
              words(
                document.source === 'attached' ? 'documents.arriving.alreadyHere' : 'documents.arriving.sentByThem',
                {
                  number: String(document.number),
                },
              ),
          },
        });
      else dismiss(id);
    } catch (error) {
      if (signal.aborted) dismiss(id);
      else
        change(id, {
          outcome: { failed: true, say: (words) => `${words('documents.arriving.notAdded')} ${whyNot(words, error)}` },
        });
    } finally {
      running.current.delete(id);
      void client.invalidateQueries();
    }
  };

  const add = (brought: readonly Brought[]) => {
    const named = brought.map((one) => ({ ...one, id: (count.current += 1) }));
    setArriving((before) => [
      ...before,
      ...named.map(({ id, name, ...one }) => ({
        id,
        name,
        share: 0,
        ...('leftOut' in one && { outcome: { failed: true, say: (words: Words) => leftOutWords(words, one.leftOut) } }),
      })),
    ]);
    for (const { id, ...one } of named) {
      if (!('file' in one)) continue;
      const { file } = one;
      const run = new AbortController();
      running.current.set(id, run);
      queue.current = queue.current.then(() => bring(file, id, run));
    }
  };

  const stop = (id: number) => {
    running.current.get(id)?.abort();
    dismiss(id);
  };

  return { arriving, add, stop, dismiss };
}

function leftOutWords(t: Words, leftOut: LeftOut): string {
  return `${t('documents.arriving.notAdded')} ${t(`documents.arriving.leftOut.${leftOut}`)}`;
}

function whyNot(t: Words, error: unknown): string {
  return error instanceof Error ? whyNotSent(t, error) : t('documents.arriving.addAgain');
}
