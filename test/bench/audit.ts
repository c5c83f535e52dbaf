import { pathToFileURL } from 'node:url';
import { createRouterClient, getRouter, isProcedure, Procedure, type RouterClient } from '@orpc/server';
import { walk } from '../../main/core/audit/verify-register.ts';
import { router } from '../../main/core/router.ts';
import { registerOf } from '../support/care.ts';
import { fillChain } from '../support/long-chain.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { figure, median, type Figure } from './figure.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';

export type Size = { readonly entries: number; readonly logs: number };

/** The promises about the audit chain: what it costs each write, and how long a long one takes to verify. */
export async function bench({ entries, logs }: Size): Promise<readonly Figure[]> {
  return [await benchOverhead(logs), await benchVerify(entries)];
}

/** Logging a request with the chain and the binding of rows, beside the same use case in the same kernel without both. */
async function benchOverhead(logs: number): Promise<Figure> {
  await using audited = await openDocket();
  await using bare = await openDocket();
  dropBinding(registerOf(bare));
  const unaudited = withoutEntry(bare);
  const body = 'Please send me everything you hold about my tenancy and the repairs since 2019. '.repeat(12);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let at = -50; at < logs; at += 1) {
    const other = await timed(async () => await unaudited.logRequest(newRequest({ body })));
    const one = await timed(async () => await audited.docket.requests.logRequest(newRequest({ body })));
    if (at < 0) continue;
    theirs.push(other);
    ours.push(one);
  }
  const written = registerOf(bare).raw.prepare('SELECT count(*) FROM audit').pluck().get();
  if (written !== 1) throw new Error('The bare register was to have no entry but its first.');
  return figure('log a request with its entry and its rows bound, beside the same without', {
    value: median(ours.map((time, at) => time / (theirs[at] ?? time))),
    goal: 1.3,
    detail: `${median(ours).toFixed(2)} ms and ${median(theirs).toFixed(2)} ms`,
  });
}

async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function dropBinding({ raw }: OfficerRegister): void {
  const triggers = raw.prepare<[], string>(`SELECT name FROM sqlite_temp_schema WHERE type = 'trigger'`).pluck().all();
  for (const name of triggers) raw.exec(`DROP TRIGGER temp."${name}"`);
}

/** The very use case, said to leave no entry. */
function withoutEntry(d: TestDocket): Pick<RouterClient<typeof router>['requests'], 'logRequest'> {
  const procedure = getRouter(router, ['requests', 'logRequest']);
  if (!isProcedure(procedure)) throw new Error('There is such a procedure.');
  const logRequest = new Procedure({
    ...procedure['~orpc'],
    meta: { ...procedure['~orpc'].meta, unaudited: true },
  }) as (typeof router)['requests']['logRequest'];
  return createRouterClient({ logRequest }, { context: d.context });
}

/** A chain as long as asked, walked by the product's own verification. */
async function benchVerify(entries: number): Promise<Figure> {
  await using d = await openDocket();
  const register = registerOf(d);
  fillChain(register, entries);
  const from = performance.now();
  const { fault, entries: walked } = await walk(register, { worker: d.context.host.workers.walkSeals });
  const seconds = (performance.now() - from) / 1000;
  if (fault !== undefined || walked !== entries) throw new Error(`The chain does not hold at ${fault?.seq ?? walked}.`);
  return figure(`verify a chain of ${entries.toLocaleString('en')} entries`, {
    value: (seconds * 1_000_000) / entries / 1000,
    goal: 0.015,
    unit: 'ms',
    detail: `${seconds.toFixed(1)} s; per entry, 15 s a million`,
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { printFigures } = await import('./figure.ts');
  printFigures(await bench({ entries: Number(process.argv[2] ?? 1_000_000), logs: Number(process.argv[3] ?? 300) }));
  process.exit(0);
}
