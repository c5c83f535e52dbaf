import { agreeLedger } from './agree-ledger.ts';
import { keepLedgerHead } from './ledger.store.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import type { AuditHead } from '../opened/heads.ts';

/** Lets the ledger know where the chain stands, so that a manager's report names it too, and signs its counts. */
export async function tellLedger(register: OfficerRegister, head: AuditHead & { readonly at: string }): Promise<void> {
  await keepLedgerHead(register.ledger, head);
  await agreeLedger(register, head.at, 'untouched');
}

/** A head as it is printed: `42 · 9F3A 01C2 77D0 5B1E`, the entry and the first 16 hex digits of its hash. */
export function printHead({ seq, hash }: AuditHead): string {
  return `${seq} · ${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)} ${hash.slice(12, 16)}`.toUpperCase();
}
