import type * as electronModule from 'electron';
import type { ElectronApplication } from '@playwright/test';

type Electron = typeof electronModule;

/** Runs a function in the main process by its text alone, so that it must not name anything outside itself. */
export type RunInMain = <Result, Argument>(
  work: (electron: Electron, argument: Argument) => Result | Promise<Result>,
  argument: Argument,
) => Promise<Result>;

type Sent = {
  readonly id: number;
  readonly work: string;
  readonly argument: unknown;
  /** Whose answers have arrived, and are kept no longer. */
  readonly arrived: readonly number[];
};

/**
 * Runs each function once, also just after a lock: the heap is collected by force then, and the debugger may lose what it
 * waits for. What the function gave is kept in the main process until it has arrived here, and asked for again if it is lost.
 */
export function runInMain(application: ElectronApplication): RunInMain {
  let last = 0;
  let arrived: readonly number[] = [];
  return async (work, argument) => {
    const id = (last += 1);
    for (;;) {
      const told = arrived;
      try {
        const answer = await application.evaluate(runOnce, { id, work: String(work), argument, arrived: told });
        arrived = [...arrived.filter((one) => !told.includes(one)), id];
        return answer as Awaited<ReturnType<typeof work>>; // what `work` gave, through JSON
      } catch (error) {
        if (!String(error).includes('Resulting promise was garbage collected')) throw error;
      }
    }
  };
}

function runOnce(electron: Electron, { id, work, argument, arrived }: Sent): unknown {
  const kept = ((globalThis as { answers?: Map<number, unknown> }).answers ??= new Map<number, unknown>());
  for (const one of arrived) kept.delete(one);
  if (!kept.has(id)) {
    const { runInThisContext } = process.getBuiltinModule('node:vm');
    const run = runInThisContext(`(${work})`) as (electron: Electron, argument: unknown) => unknown;
    kept.set(id, run(electron, argument));
  }
  return kept.get(id);
}
