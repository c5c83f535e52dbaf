import { ORPCError } from '@orpc/client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';
import { useWords } from '../ui/use-words.tsx';
import { asWork } from '../work-under-way.ts';

/** How far the removal of somebody's key is. */
export type Revoking =
  | { readonly state: 'asking' }
  | { readonly state: 'working'; readonly step: string; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly sentence: string }
  | { readonly state: 'removed'; readonly recoveryKey: string; readonly fingerprint: string };

type Work = Exclude<Revoking, { state: 'failed' }> | { readonly state: 'failed'; readonly error: unknown };

/** Removes somebody's key. Leaving the page does not stop it: half-way is no place to stay. */
export function useRevoke(id: string) {
  const t = useWords();
  const client = useQueryClient();
  const [work, setWork] = useState<Work>({ state: 'asking' });
  const start = async (): Promise<void> => {
    setWork({ state: 'working', step: t('people.revokePerson.backupFirst'), done: 0, total: 0 });
    try {
      for await (const event of asWork(() => docket.people.revokePerson({ id }))) {
        if (event.kind === 'progress') setWork({ state: 'working', ...event.progress });
        else setWork({ state: 'removed', recoveryKey: event.recoveryKey, fingerprint: event.fingerprint });
      }
    } catch (error) {
      setWork({ state: 'failed', error });
    } finally {
      void client.invalidateQueries();
    }
  };
  const revoking: Revoking = work.state === 'failed' ? { state: 'failed', sentence: sentenceOf(t, work.error) } : work;
  return { revoking, start };
}

function sentenceOf(t: Words, error: unknown): string {
  if (!(error instanceof Error)) return t('people.revokePerson.failed');
  // Each refusal of the contract that has more to say says it in `data.sentence`.
  const data = error instanceof ORPCError ? (error.data as { readonly sentence?: string } | undefined) : undefined;
  if (data?.sentence === undefined || data.sentence === '') return error.message;
  return error instanceof ORPCError && error.code === 'KEY_FILE_REFUSED'
    ? data.sentence
    : `${error.message} ${data.sentence}`;
}
