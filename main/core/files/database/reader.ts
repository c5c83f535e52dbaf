import type { Kysely, Transaction } from 'kysely';
import type { LedgerSchema } from './ledger.schema.ts';
import type { RegisterSchema } from './schema.ts';

/** What a reading use case gets: it cannot write, and its type says so. */
export type Reader = Pick<Kysely<RegisterSchema>, 'selectFrom' | 'selectNoFrom' | 'fn'>;
/** What a writing use case gets: one transaction, ended by the kernel. */
export type Writer = Transaction<RegisterSchema>;
export type LedgerReader = Pick<Kysely<LedgerSchema>, 'selectFrom' | 'selectNoFrom' | 'fn'>;
