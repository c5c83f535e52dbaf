import { tellLedger } from '../ledger/audit-head.ts';
import { signCheckpoint } from '../chain/checkpoint.ts';
import { lastSignedAt } from '../chain/checkpoint.store.ts';
import type { OfficerRegister } from '../opened/open-register.ts';

const signedOn = new WeakMap<OfficerRegister, string>();

/** Signs the chain once a day, after the day's first write, so that a register that is never locked is vouched for too. */
export async function signDaily(register: OfficerRegister, at: string): Promise<void> {
  const day = at.slice(0, 10);
  if (signedOn.get(register) === day) return;
  signedOn.set(register, day);
  if (lastSignedAt(register.raw)?.slice(0, 10) === day) return;
  try {
    await tellLedger(register, await signCheckpoint(register, at));
  } catch {
    // The write it follows is committed and acknowledged; the checkpoint at lock makes up for this one.
  }
}
