import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import type { UnlockedOfficer } from '../../main/core/files/keys/unlock-key-file.ts';
import { openAsOfficer } from '../../main/core/files/register/open-register.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { figure, median, printFigures, type Figure } from './figure.ts';
import { fillWithCases } from './many-cases.ts';

export type Size = { readonly cases: number; readonly rounds: number };

/** From the derived key to the first screen: the register opened, its state and today's list shown (issue 4: ≤ 200 ms). */
export async function bench({ cases, rounds }: Size): Promise<readonly Figure[]> {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  fillWithCases(registerOf(d).raw, cases);
  const { context, docket, path } = d;
  const bytes = (await stat(registerOf(d).raw.name)).size;
  const kept = copyOf(registerOf(d).keys);
  const times: number[] = [];
  const opened: number[] = [];
  // The first opening makes the ledger anew: the cases were put in place behind its back.
  for (let round = 0; round <= rounds; round += 1) {
    await registerOf(d).close();
    const own = copyOf(kept);
    const from = performance.now();
    context.session.open = await openAsOfficer(path, await readKeyFile(path), own, context.host, context.now);
    const open = performance.now();
    await docket.session.showStatus();
    await docket.requests.showToday();
    if (round === 0) continue;
    opened.push(open - from);
    times.push(performance.now() - from);
  }
  return [
    figure(`unlock to the first screen after the key derivation, ${cases.toLocaleString('en')} cases`, {
      value: median(times),
      goal: 200,
      unit: 'ms',
      detail: `${(bytes / 1e6).toFixed(0)} MB, opened in ${median(opened).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms`,
    }),
  ];
}

// Closing a register wipes the keys it was opened with.
function copyOf({ signingSeed: _own, ...keys }: UnlockedOfficer): UnlockedOfficer {
  const { dataKey, ledgerKey, auditSeed } = keys;
  return { ...keys, dataKey: dataKey.slice(), ledgerKey: ledgerKey.slice(), auditSeed: auditSeed.slice() };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  printFigures(await bench({ cases: Number(process.argv[2] ?? 100_000), rounds: 5 }));
