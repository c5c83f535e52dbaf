import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../main/contract/procedure.ts';
import { asWork, keepPage } from '../work-under-way.ts';

/** How long work goes: not begun, under way, done with an answer, failed in words, or stopped by the officer. */
export type Run<Done> =
  | { readonly state: 'none' | 'stopped' }
  | { readonly state: 'running'; readonly progress: Progress | undefined }
  | { readonly state: 'done'; readonly done: Done }
  | { readonly state: 'failed'; readonly error: unknown };

type Step<Done> = { readonly kind: 'progress'; readonly progress: Progress } | Done;

/**
 * Follows work that tells how far it is. Stopping it, or leaving the page, stops the work itself. Work that `locks` the
 * register by itself keeps the page until it has ended, or until the officer has left what went wrong.
 */
export function useRun<Done extends { readonly kind: string }>() {
  const [run, setRun] = useState<Run<Done>>({ state: 'none' });
  const running = useRef<AbortController>(undefined);
  const release = useRef<() => void>(undefined);
  useEffect(
    () => () => {
      running.current?.abort();
      release.current?.();
    },
    [],
  );

  const start = async (
    work: (signal: AbortSignal) => Promise<AsyncIterable<Step<Done>>>,
    onDone?: (done: Done) => void,
    { locks = false }: { readonly locks?: boolean } = {},
  ): Promise<void> => {
    release.current?.();
    if (locks) release.current = keepPage();
    const own = new AbortController();
    running.current = own;
    setRun({ state: 'running', progress: undefined });
    try {
      let done: Done | undefined;
      for await (const step of asWork(async () => await work(own.signal))) {
        if (isProgress(step)) setRun({ state: 'running', progress: step.progress });
        else done = step;
      }
      // Only now has the work ended.
      if (done === undefined) return;
      setRun({ state: 'done', done });
      onDone?.(done);
      release.current?.();
    } catch (error) {
      setRun(own.signal.aborted ? { state: 'stopped' } : { state: 'failed', error });
    }
  };

  const stop = () => {
    running.current?.abort();
    setRun({ state: 'stopped' });
  };
  const forget = () => setRun({ state: 'none' });

  return { run, start, stop, forget };
}

function isProgress<Done>(step: Step<Done>): step is { readonly kind: 'progress'; readonly progress: Progress } {
  return (step as { readonly kind: string }).kind === 'progress';
}
