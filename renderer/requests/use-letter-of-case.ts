import { useEffect, useState } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { docket } from '../api.ts';

export type LetterOfCase = Outputs['documents']['readCorrespondence'];

type Read = { readonly id: string } & (
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly read: LetterOfCase }
  | { readonly state: 'refused'; readonly error: Error }
);

/** Reads a letter of a case once: reading it anew after every write would take it apart each time. */
export function useLetterOfCase(reference: string, documentId: string): Read {
  const [shown, setShown] = useState<Read>();
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    const id = documentId;
    docket.documents.readCorrespondence({ reference, documentId }, { signal }).then(
      (read) => signal.aborted || setShown({ id, state: 'read', read }),
      (error: unknown) =>
        signal.aborted ||
        setShown({ id, state: 'refused', error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => left.abort();
  }, [reference, documentId]);
  return shown?.id === documentId ? shown : { id: documentId, state: 'reading' };
}
