import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { openAsManager, openAsOfficer } from '../../main/core/files/register/open-register.ts';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { someKeys } from '../people/some-keys.ts';
import { registerOf } from './care.ts';
import { payslips } from './new-breach.ts';
import { newRequest } from './new-request.ts';
import { openDocket, type TestDocket } from './open-docket.ts';

/** What somebody with a manager's passphrase and Docket's source does to the ledger of a locked register. */
export type Hand = {
  readonly file: string;
  readonly key: Uint8Array;
  /** Runs work on the open file, as no Docket would. */
  readonly write: (work: (raw: Database) => void) => void;
  /** Opens the register as its DPO, without deriving the key again. */
  readonly unlock: () => Promise<void>;
  /** Opens the ledger as its manager, without deriving the key again. Throws CannotOpen. */
  readonly unlockAsManager: () => Promise<void>;
};

/** Locks the register and hands its ledger over. */
export async function handOver(d: TestDocket): Promise<Hand> {
  const register = registerOf(d);
  const { keyFile } = register;
  const { dataKey, ledgerKey, auditSeed, signingSeed, ...rest } = register.keys;
  const kept = {
    dataKey: dataKey.slice(),
    ledgerKey: ledgerKey.slice(),
    auditSeed: auditSeed.slice(),
    ...(signingSeed === undefined ? {} : { signingSeed: signingSeed.slice() }),
  };
  const { nativeBinding } = d.context.host;
  const file = join(d.path, 'ledger.db');
  await d.docket.session.lockRegister();
  return {
    file,
    key: kept.ledgerKey,
    write: (work) => {
      const raw = openDatabase(file, kept.ledgerKey, { nativeBinding, holding: 'shared' });
      try {
        raw.pragma('ignore_check_constraints = ON');
        work(raw);
      } finally {
        raw.close();
      }
    },
    unlock: async () => {
      await d.docket.session.lockRegister();
      const own = {
        ...rest,
        dataKey: kept.dataKey.slice(),
        ledgerKey: kept.ledgerKey.slice(),
        auditSeed: kept.auditSeed.slice(),
        ...('signingSeed' in kept ? { signingSeed: kept.signingSeed.slice() } : {}),
      };
      d.context.session.open = await openAsOfficer(d.path, keyFile, own, d.context.host, d.context.now);
    },
    unlockAsManager: async () => {
      await d.docket.session.lockRegister();
      const slot = keyFile.slots.find(({ role }) => role === 'manager');
      if (slot === undefined) throw new Error('A manager holds a slot.');
      const { id: slotId, personId } = slot;
      const own = { kind: 'passphrase', role: 'manager', slotId, personId, ledgerKey: kept.ledgerKey.slice() } as const;
      d.context.session.open = await openAsManager(d.path, keyFile, own, d.context.host);
    },
  };
}

/** A register with a manager, twelve requests that were answered in time and a breach. */
export async function withAnswers(): Promise<TestDocket> {
  const d = await openDocket({ now: '2026-11-28T09:00:00Z' });
  await someKeys(d);
  for (let at = 0; at < 12; at += 1) {
    const receivedOn = `2026-11-${String(at + 1).padStart(2, '0')}`;
    const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn }));
    await d.docket.requests.recordEvent({ reference, type: 'answered', on: '2026-11-27', reason: null, note: null });
  }
  await d.docket.breaches.logBreach(payslips);
  return d;
}

const waiting = {
  id: 'by-hand',
  at: '2026-11-28T09:10:00Z',
  actor_id: '',
  action: 'reports.exportReport',
  outcome: 'done',
  subject: null as string | null,
  detail: '{}',
};
export type Entry = typeof waiting;

/** Leaves entries in an open ledger, to be taken in at the next unlocking. */
export function leave(raw: Database, ...entries: readonly Partial<Entry>[]): void {
  const insert = raw.prepare(
    'INSERT INTO waiting_entry (id, at, actor_id, action, outcome, subject, detail) VALUES (@id, @at, @actor_id, @action, @outcome, @subject, @detail)',
  );
  raw.transaction(() => {
    for (const [at, entry] of entries.entries()) insert.run({ ...waiting, id: `by-hand-${at}`, ...entry });
  })();
}
