import { tellLedger } from '../files/ledger/audit-head.ts';
import { noteEntry } from '../files/chain/note-entry.ts';
import { signCheckpoint } from '../files/chain/checkpoint.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';

/** Ends a session's part of the chain: the locking is written down, and whoever unlocked signs where the chain stands. */
export async function closeLog(register: OpenRegister, { id, at }: { id: string; at: string }): Promise<void> {
  try {
    await noteEntry(register, { id, at, action: 'session.lockRegister', outcome: 'done' });
    if (register.kind === 'manager') return;
    const checkpoint = await signCheckpoint(register, at);
    await tellLedger(register, checkpoint);
  } catch {
    // Nothing may keep a register from locking: a full disk or a damaged page is said where it was met, and the chain
    // then ends with the last write.
  }
}
