import { tellLedger } from '../ledger/audit-head.ts';
import { signCheckpoint } from '../chain/checkpoint.ts';
import { lastSignedAt } from '../chain/checkpoint.store.ts';
import type { OfficerRegister } from '../opened/open-register.ts';

/**
 * Signs a checkpoint after the first write of a day (UTC), so that a register that is never locked is signed too. If
 * this fails, it is skipped: the write before it is committed.
 */
export async function signDaily(register: OfficerRegister, at: string): Promise<void> {
  const day = at.slice(0, 10);
  if (register.gathered.checkpointDay === day) return;
  register.gathered.checkpointDay = day;
  try {
    if (lastSignedAt(register.raw)?.slice(0, 10) === day) return;
    await tellLedger(register, await signCheckpoint(register, at));
  } catch {
    // The write before it is committed and confirmed. The checkpoint at locking makes up for this one.
  }
}
