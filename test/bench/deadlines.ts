import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { DeadlineInput } from '../../main/contract/deadlines/compute-deadline.ts';
import { computeDeadline } from '../../main/core/rules/deadlines/compute-deadline.ts';
import { isoOf, never } from '../../main/core/rules/deadlines/epoch-days.ts';
import { readCase } from '../../main/core/rules/deadlines/read-case.ts';
import { figure, printFigures, type Figure } from './figure.ts';

type Vector = { readonly input: DeadlineInput; readonly expect: { readonly due?: string } };

/** Deadlines per second on one core: every request among the vectors in turn, the dates alone and then with their working. */
export async function bench(): Promise<readonly Figure[]> {
  const file = new URL('../fixtures/deadlines.json', import.meta.url);
  const vectors = (JSON.parse(readFileSync(file, 'utf8')) as Vector[]).filter(({ expect }) => expect.due !== undefined); // our own fixture
  const inputs = vectors.map(({ input }) => input);
  const most = { unit: 'a second', better: 'more', detail: 'of one core' } as const;
  return [
    figure('due dates, without working', { value: rate(inputs, dueDate), goal: 200_000, ...most }),
    figure('deadlines, with working', { value: rate(inputs, computeDeadline), goal: 50_000, ...most }),
  ];
}

function dueDate(input: DeadlineInput): string | undefined {
  const { due } = readCase(input, input.events ?? []);
  return due === never ? undefined : isoOf(due);
}

/** The best of five rounds by the processor's time, not the wall's: seven programs beside this one do not change how fast it counts. */
function rate(inputs: readonly DeadlineInput[], count: (input: DeadlineInput) => unknown): number {
  let best = 0;
  for (let round = 0; round < 5; round += 1) {
    const before = process.cpuUsage();
    for (let turn = 0; turn < 1_000; turn += 1) for (const input of inputs) count(input);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, (inputs.length * 1_000) / ((user + system) / 1_000_000));
  }
  return best;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printFigures(await bench());
