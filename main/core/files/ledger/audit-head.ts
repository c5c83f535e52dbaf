import { agreeLedger } from './agree-ledger.ts';
import type { OfficerRegister, OpenRegister } from '../opened/open-register.ts';
import type { AuditHead } from '../opened/heads.ts';

/** Lets the ledger know where the chain stands, so that a manager's report names it too, and signs its counts. */
export async function tellLedger(
  register: OfficerRegister,
  { seq, hash, at }: AuditHead & { readonly at: string },
): Promise<void> {
  await register.ledger
    .insertInto('audit_head')
    .values({ only_row: 1, seq, hash, at })
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet({ seq, hash, at }))
    .execute();
  await agreeLedger(register, at, 'untouched');
}

/** Where the chain stood when an officer last locked or exported; undefined when none has since the ledger was made. */
export async function ledgerHead({
  ledger,
}: Pick<OpenRegister, 'ledger'>): Promise<(AuditHead & { readonly at: string }) | undefined> {
  return await ledger.selectFrom('audit_head').select(['seq', 'hash', 'at']).executeTakeFirst();
}

/** A head as it is printed: `42 · 9F3A 01C2 77D0 5B1E`, the entry and the first 16 hex digits of its hash. */
export function printHead({ seq, hash }: AuditHead): string {
  return `${seq} · ${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)} ${hash.slice(12, 16)}`.toUpperCase();
}
