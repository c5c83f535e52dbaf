import { useEffect, useRef, useState } from 'react';
import type { Inputs } from '../../main/contract/index.ts';
import type { ApartDocument, UnprintedOf } from '../../main/contract/packs/print-set.ts';
import { docket } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { asWork } from '../work-under-way.ts';

/** How far the printable set is. `unsaved`: it was made, and did not reach the disk. */
export type Print =
  | { readonly state: 'none' | 'stopped' | 'not-chosen' }
  | { readonly state: 'making'; readonly step: string; readonly done: number; readonly total: number }
  | {
      readonly state: 'ready';
      readonly file: string;
      readonly pages: number;
      readonly apart: readonly ApartDocument[];
      readonly asText: readonly UnprintedOf[];
      readonly holdMore: readonly UnprintedOf[];
    }
  | { readonly state: 'failed' | 'unsaved'; readonly error: unknown };

/** Makes the printable set and saves it at once. Stopping, or leaving the page, leaves nothing of it. */
export function usePrint(reference: string) {
  const [print, setPrint] = useState<Print>({ state: 'none' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (given: Omit<Inputs['packs']['printSet'], 'reference'>): Promise<void> => {
    const run = new AbortController();
    running.current = run;
    setPrint({ state: 'making', step: '', done: 0, total: 0 });
    let made = false;
    try {
      const { signal } = run;
      for await (const event of asWork(() => docket.packs.printSet({ reference, ...given }, { signal }))) {
        if (event.kind === 'progress') {
          setPrint({ state: 'making', ...event.progress });
          continue;
        }
        made = true;
        if ((await saveFile(event)) === 'not-chosen') setPrint({ state: 'not-chosen' });
        else setPrint({ ...event, state: 'ready', file: event.fileName });
      }
    } catch (error) {
      setPrint(run.signal.aborted ? { state: 'stopped' } : { state: made ? 'unsaved' : 'failed', error });
    }
  };

  const stop = () => {
    running.current?.abort();
    setPrint({ state: 'stopped' });
  };

  return { print, start, stop };
}
