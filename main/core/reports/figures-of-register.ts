import type { Figures, Period } from '../../contract/reports/compute-figures.ts';
import { computeFigures } from './compute-figures.ts';
import { breachFacts, soundRequestFacts } from '../files/ledger/fact.store.ts';
import { metaOfLedger, metaOfRegister } from '../files/ledger/ledger.store.ts';
import { managerFigures } from './manager-figures.ts';
import { vouchedFor } from '../files/ledger/seal-ledger.ts';
import type { OpenRegister, OfficerRegister } from '../files/opened/open-register.ts';
import { todayIn } from '../rules/instants/today-in.ts';

/** The figures of a period at an instant: an officer's from the register, a manager's from the ledger with small counts hidden. */
export async function figuresOf(register: OpenRegister, period: Period, now: string): Promise<Figures> {
  if (register.kind === 'manager') {
    const { rawLedger } = register;
    const zone = metaOfLedger(rawLedger)?.time_zone ?? 'UTC';
    return managerFigures(rawLedger, { period, today: todayIn(zone, now), vouched: await vouchedFor(register) });
  }
  // No transaction is open while this holds the connection: what is counted is what was committed.
  return await register.database.connection().execute(async () => officerFigures(register, period, now));
}

function officerFigures({ raw }: OfficerRegister, period: Period, now: string): Figures {
  const { organisation, authority, time_zone, revision } = metaOfRegister(raw);
  const of = { organisation, authority, timeZone: time_zone, revision };
  return computeFigures(
    { ...of, requests: soundRequestFacts(raw), breaches: breachFacts(raw) },
    period,
    todayIn(time_zone, now),
  );
}
