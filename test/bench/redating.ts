import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { figure, median, percentile, printFigures, type Figure } from './figure.ts';
import { fillWithLiveCases } from './live-cases.ts';

export type Size = { readonly cases: number };

const today = '2026-11-25';
const perMillion = 10_000; // ms (issue 3)
const days = [
  { on: '2026-12-17', name: 'Office closed' },
  { on: '2026-12-21', name: 'Office closed' },
];

/** How long the live cases take after a closing day is added and taken out again, and the list meanwhile (goal: 50 ms). */
export async function bench({ cases }: Size): Promise<readonly Figure[]> {
  await using d = await openDocket({ now: `${today}T09:12:00Z` });
  await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-20' }));
  const register = registerOf(d);
  fillWithLiveCases(register.raw, cases, today);
  for (let warm = 0; warm < 30; warm += 1) await list(d);
  const goal = Math.max(100, (perMillion * cases) / 1_000_000);
  const live = cases.toLocaleString('en');
  const figures: Figure[] = [];
  const waits: number[] = [];
  for (const [what, closingDays] of [
    [`re-date ${live} live cases after a closing day is added (a Thursday)`, days.slice(0, 1)],
    [`re-date ${live} live cases after another is (a Monday, with three days’ cases)`, days],
    [`re-date ${live} live cases after both are taken out`, []],
  ] as const) {
    const { ms, told, heard } = await change(d, closingDays, waits);
    figures.push(figure(what, { value: ms, goal, unit: 'ms', detail: `${told}, progress told ${heard} times` }));
  }
  const preview = performance.now();
  const { moved } = await d.docket.calendar.previewDays({ closingDays: days.slice(0, 1) });
  const detail = `${moved.toLocaleString('en')} would move`;
  return [
    ...figures,
    figure('say before saving which cases would move', {
      value: performance.now() - preview,
      goal,
      unit: 'ms',
      detail,
    }),
    figure('list the first page while cases are dated, 95 of 100 within', {
      value: percentile(waits, 95),
      goal: 50,
      unit: 'ms',
      detail: `${waits.length} lists, p50 ${median(waits).toFixed(1)} ms, slowest ${Math.max(...waits).toFixed(1)} ms`,
    }),
  ];
}

async function change(d: TestDocket, closingDays: readonly { on: string; name: string }[], waits: number[]) {
  const from = performance.now();
  let done: { counted: number; moved: number } | undefined;
  let heard = 0;
  const changing = (async () => {
    const events = await d.docket.calendar.changeDays({ closingDays: [...closingDays] });
    for await (const event of events) {
      if (event.kind === 'done') done = event;
      else heard += 1;
    }
    return performance.now() - from;
  })();
  let over = false;
  const ended = changing.finally(() => void (over = true)).catch(() => undefined);
  while (!over) {
    waits.push(await list(d));
    await setTimeout(20);
  }
  await ended;
  const ms = await changing;
  const told = `${done?.counted.toLocaleString('en')} counted again, ${done?.moved.toLocaleString('en')} moved`;
  return { ms, told, heard };
}

/** From the click to the answer, however long the thread was busy before the call was looked at. */
async function list({ docket }: TestDocket): Promise<number> {
  const from = performance.now();
  await new Promise((resolve) => void setImmediate(resolve));
  await docket.requests.listRequests({ limit: 100 });
  return performance.now() - from;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  printFigures(await bench({ cases: 100_000 * Number(process.env['DOCKET_BENCH_SCALE'] ?? 1) }));
