import { expect } from '@playwright/test';
import type { Day, Task } from './day.ts';

type Limit = { readonly mouse: number; readonly keyboard: number; readonly called: string };

/**
 * How many clicks and keys a task may take. Those of the mouse are what the first day of version 0.1.0 took; it measured
 * none of these with keys alone, so that those are what they take now and may not grow. A telephone call by keys has its
 * own limit and spec: requests/log-by-keyboard.spec.ts.
 */
const limits: Readonly<Record<Task, Limit>> = {
  letter: { called: 'a letter becomes a case', mouse: 2, keyboard: 10 },
  call: { called: 'a call becomes a case, with a postal address and proof of identity', mouse: 17, keyboard: 25 },
  extension: { called: 'an extension is recorded', mouse: 4, keyboard: 16 },
  'three-files': { called: 'three files are decided and packed', mouse: 9, keyboard: 40 },
  'thirty-files': { called: 'thirty files are disclosed', mouse: 4, keyboard: 20 },
  breach: { called: 'a sealed report becomes a decided breach', mouse: 12, keyboard: 36 },
};

/** Holds what each task took to its limit, and says it. */
export function expectNoMoreEffort({ hands, effort }: Day): string {
  const took = Object.entries(limits).map(([task, limit]) => {
    const used = effort.get(task as Task) ?? Number.POSITIVE_INFINITY; // the keys of `limits` are the tasks
    expect.soft(used, limit.called).toBeLessThanOrEqual(limit[hands.kind]);
    return `${limit.called}: ${used} of ${limit[hands.kind]}`;
  });
  return took.join('; ');
}
