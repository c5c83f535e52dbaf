import { tellLedger } from '../files/ledger/audit-head.ts';
import { noteEntry } from '../files/chain/note-entry.ts';
import { signCheckpoint } from '../files/chain/checkpoint.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';

/** Writes the locking into the audit chain; an officer also signs a checkpoint. Never throws. */
export async function closeLog(register: OpenRegister, { id, at }: { id: string; at: string }): Promise<void> {
  try {
    await noteEntry(register, { id, at, action: 'session.lockRegister', outcome: 'done' });
    if (register.kind === 'manager') return;
    const checkpoint = await signCheckpoint(register, at);
    await tellLedger(register, checkpoint);
  } catch {
    // No error may keep a register from locking. A full disk or a damaged page is reported where it is met, and the
    // chain then ends with the last write.
  }
}
