import { ORPCError } from '@orpc/client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Inputs } from '../../main/contract/index.ts';
import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';
import { messageOf } from '../ui/backup-words.ts';
import { asWork } from '../work-under-way.ts';

/** How far the building of a pack is. */
export type Build =
  | { readonly state: 'none' | 'stopped' | 'kept' }
  | { readonly state: 'building'; readonly step: string; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly error: unknown };

/** Builds a pack while the window stays usable. Stopping, or leaving the page, leaves nothing half built. */
export function useBuild(reference: string) {
  const client = useQueryClient();
  const [build, setBuild] = useState<Build>({ state: 'none' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (given: Omit<Inputs['packs']['buildPack'], 'reference'>, onKept: () => void): Promise<void> => {
    const run = new AbortController();
    running.current = run;
    setBuild({ state: 'building', step: '', done: 0, total: 0 });
    try {
      const { signal } = run;
      for await (const event of asWork(() => docket.packs.buildPack({ reference, ...given }, { signal }))) {
        if (event.kind === 'kept') onKept();
        setBuild(event.kind === 'kept' ? { state: 'kept' } : { state: 'building', ...event.progress });
      }
    } catch (error) {
      setBuild(run.signal.aborted ? { state: 'stopped' } : { state: 'failed', error });
    } finally {
      void client.invalidateQueries();
    }
  };

  const stop = () => {
    running.current?.abort();
    setBuild({ state: 'stopped' });
  };

  return { build, start, stop };
}

/** Why no pack was built, and whether that is about its passphrase. */
export function failureOf(t: Words, error: unknown): { readonly sentence: string; readonly of: 'pack' | 'passphrase' } {
  if (error instanceof ORPCError && error.code === 'PASSPHRASE_WEAK') {
    const { sentence } = error.data as { readonly sentence: string }; // the contract declares this shape for it
    return { sentence, of: 'passphrase' };
  }
  if (error instanceof ORPCError && error.code === 'PACK_STOPPED')
    return { sentence: `${error.message} ${t('packs.buildPack.checksSayWhy')}`, of: 'pack' };
  return { sentence: `${t('packs.buildPack.notBuilt')} ${messageOf(error)}`.trim(), of: 'pack' };
}
