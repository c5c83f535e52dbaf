import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { openLedger } from '../../main/core/files/ledger/ledger-database.ts';
import type { FigureFacts } from '../../main/core/reports/compute-figures.ts';
import { cellOf, countBreach, countRequest, daysIn, type Counts } from '../../main/core/files/ledger/count-facts.ts';
import type { BreachFact, RequestFact } from '../../main/core/files/ledger/fact.ts';

export type FactInput = Omit<RequestFact, 'channel'> & { readonly channel?: string };

export type TestLedger = Disposable & {
  readonly folder: string;
  readonly file: string;
  readonly raw: Database.Database;
  readonly fill: (facts: readonly FactInput[], breaches?: readonly BreachFact[]) => void;
};

const require = createRequire(import.meta.url);
const nativeBinding = join(
  dirname(require.resolve('better-sqlite3/package.json')),
  `prebuilds/${process.platform}-${process.arch}.node`,
);

/** What an officer's figures are counted from. The organisation is invented. */
export function factsOf(
  requests: readonly FactInput[],
  breaches: readonly BreachFact[] = [],
  timeZone = 'Europe/London',
): FigureFacts {
  return {
    organisation: 'Harrowmere Borough Council',
    authority: 'ICO',
    timeZone,
    revision: 7,
    requests: requests.map((fact) => ({ channel: 'email', ...fact })),
    breaches,
  };
}

/** A real encrypted ledger file in a folder of its own, gone with its `using`. */
export function openTestLedger(timeZone = 'Europe/London'): TestLedger {
  const folder = mkdtempSync(join(tmpdir(), 'docket-ledger-'));
  const file = join(folder, 'ledger.db');
  const { raw } = openLedger(file, new Uint8Array(32).fill(90), { nativeBinding, create: true });
  raw
    .prepare('INSERT INTO ledger_meta (organisation, authority, time_zone, revision) VALUES (?, ?, ?, ?)')
    .run('Harrowmere Borough Council', 'ICO', timeZone, 7);
  return {
    folder,
    file,
    raw,
    fill: (facts, breaches = []) => fill(raw, factsOf(facts, breaches, timeZone)),
    [Symbol.dispose]: () => {
      raw.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fill(raw: Database.Database, { requests, breaches, timeZone }: FigureFacts): void {
  const counts: Counts = new Map();
  for (const fact of requests) countRequest(counts, fact);
  for (const fact of breaches) countBreach(counts, fact, { dayOf: daysIn(timeZone) });
  const insert = raw.prepare('INSERT INTO ledger_count VALUES (@measure, @at, @value, @count)');
  raw.transaction(() => {
    for (const [key, count] of counts) insert.run({ ...cellOf(key), count });
  })();
}
