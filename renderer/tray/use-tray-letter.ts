import { useEffect, useState } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { docket } from '../api.ts';

export type ReadTrayLetter = Outputs['tray']['readLetter'];

type Read = { readonly id: string } & (
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly read: ReadTrayLetter }
  | { readonly state: 'refused'; readonly error: Error }
);

/** Reads a letter of the tray once: reading it anew after every write would take it apart each time. */
export function useTrayLetter(id: string | undefined) {
  const [shown, setShown] = useState<Read>();
  useEffect(() => {
    if (id === undefined) return undefined;
    const left = new AbortController();
    const { signal } = left;
    docket.tray.readLetter({ id }, { signal }).then(
      (read) => signal.aborted || setShown({ id, state: 'read', read }),
      (error: unknown) =>
        signal.aborted ||
        setShown({ id, state: 'refused', error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => left.abort();
  }, [id]);
  if (id === undefined || shown?.id !== id) return { state: 'reading' } as const;
  return shown;
}
