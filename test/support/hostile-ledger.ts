import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { openAsOfficer } from '../../main/core/register/open-register.ts';
import { openDatabase } from '../../main/core/register/open-database.ts';
import { registerOf } from './care.ts';
import type { TestDocket } from './open-docket.ts';

/** What somebody with a manager's passphrase and Docket's source does to the ledger of a locked register. */
export type Hand = {
  readonly file: string;
  readonly key: Uint8Array;
  /** Runs work on the open file, as no Docket would. */
  readonly write: (work: (raw: Database) => void) => void;
  /** Opens the register as its DPO, without deriving the key again. */
  readonly unlock: () => Promise<void>;
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
  await d.docket.register.lockRegister();
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
      await d.docket.register.lockRegister();
      const own = {
        ...rest,
        dataKey: kept.dataKey.slice(),
        ledgerKey: kept.ledgerKey.slice(),
        auditSeed: kept.auditSeed.slice(),
        ...('signingSeed' in kept ? { signingSeed: kept.signingSeed.slice() } : {}),
      };
      d.context.session.open = await openAsOfficer(d.path, keyFile, own, d.context.host, d.context.now);
    },
  };
}
