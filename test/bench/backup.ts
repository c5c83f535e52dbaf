import { rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { backupsFolder } from '../../main/core/files/backup-folder/backup-files.ts';
import { keepBackup } from '../../main/core/backups/make-backup.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { figure, median, percentile, printFigures, type Figure } from './figure.ts';
import { fillWithCases } from './many-cases.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';

export type Size = { readonly cases: number; readonly rounds: number };

/** A verified backup beside a bare `VACUUM INTO` of the same register, and the list while one is made (issue 4: ≤ 3×, ≤ 50 ms). */
export async function bench({ cases, rounds }: Size): Promise<readonly Figure[]> {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  const register = registerOf(d);
  fillWithCases(register.raw, cases);
  linkEntries(register);
  const megabytes = (statSync(register.raw.name).size / 1e6).toFixed(0);
  const ours: number[] = [];
  const bare: number[] = [];
  const waits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(vacuumInto(register));
    await rm(backupsFolder(register.folder), { recursive: true, force: true });
    const from = performance.now();
    await keepBackup(register, d.context, { reason: 'asked' });
    ours.push(performance.now() - from);
    waits.push(...(await listWhileBackingUp(d, register)));
  }
  return [
    figure(`a verified backup of a register of ${megabytes} MB, beside a bare VACUUM INTO`, {
      value: median(ours.map((time, at) => time / (bare[at] ?? time))),
      goal: 3,
      detail: `${median(ours).toFixed(0)} ms and ${median(bare).toFixed(0)} ms`,
    }),
    figure('list the first page while a backup is made, 95 of 100 within', {
      value: percentile(waits, 95),
      goal: 50,
      unit: 'ms',
      detail: `${waits.length} lists, p50 ${median(waits).toFixed(1)} ms, slowest ${Math.max(...waits).toFixed(1)} ms`,
    }),
  ];
}

/** What SQLite alone takes, and it holds everything else up meanwhile. */
function vacuumInto({ raw, folder }: OfficerRegister): number {
  const target = join(folder, 'bare.db');
  const from = performance.now();
  raw.prepare('VACUUM INTO ?').run(target);
  const took = performance.now() - from;
  rmSync(target);
  return took;
}

async function listWhileBackingUp({ docket, context }: TestDocket, register: OfficerRegister): Promise<number[]> {
  const waits: number[] = [];
  let over = false;
  const making = keepBackup(register, context, { reason: 'asked' }).finally(() => void (over = true));
  const failed = making.catch(() => undefined);
  while (!over) {
    const from = performance.now();
    await new Promise((resolve) => void setImmediate(resolve));
    await docket.requests.listRequests({ limit: 100 });
    waits.push(performance.now() - from);
    await setTimeout(5);
  }
  await failed;
  await making;
  return waits;
}

/** The cases are put in place without a chain, and a backup whose chain has a gap does not count. */
function linkEntries({ raw }: OfficerRegister): void {
  raw.exec(`UPDATE audit SET hash = printf('%064x', seq), prev = printf('%064x', seq - 1)`);
  raw.pragma('wal_checkpoint(TRUNCATE)');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  printFigures(await bench({ cases: Number(process.argv[2] ?? 90_000), rounds: 3 }));
