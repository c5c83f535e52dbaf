import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { DeadlineInput } from '../../main/contract/deadlines/compute-deadline.ts';
import { computeDeadline, dueDate } from '../../main/core/deadlines/compute-deadline.ts';

type Vector = { readonly input: DeadlineInput; readonly expect: { readonly due?: string } };

/** Deadlines per second on one core: every request among the vectors in turn, the dates alone and then with their working. */
export async function bench(): Promise<void> {
  const file = new URL('../fixtures/deadlines.json', import.meta.url);
  const vectors = (JSON.parse(readFileSync(file, 'utf8')) as Vector[]).filter(({ expect }) => expect.due !== undefined); // our own fixture
  const inputs = vectors.map(({ input }) => input);
  print('due dates, without working', rate(inputs, dueDate), 200_000);
  print('deadlines, with working', rate(inputs, computeDeadline), 50_000);
}

/** The best of five half-second rounds, so that a busy machine slows the figure down as little as it can. */
function rate(inputs: readonly DeadlineInput[], count: (input: DeadlineInput) => unknown): number {
  let best = 0;
  for (let round = 0; round < 5; round += 1) {
    let done = 0;
    const start = performance.now();
    while (performance.now() - start < 500) {
      for (const input of inputs) count(input);
      done += inputs.length;
    }
    best = Math.max(best, done / ((performance.now() - start) / 1000));
  }
  return best;
}

function print(what: string, perSecond: number, goal: number): void {
  const rounded = Math.round(perSecond / 100) * 100;
  console.log(
    `${what}: ${rounded.toLocaleString('en')} a second (goal ${goal.toLocaleString('en')}, ${(perSecond / goal).toFixed(1)}x)`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bench();
