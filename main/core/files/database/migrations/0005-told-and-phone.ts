import type { Migration } from './migration.ts';

/**
 * That people were told of a breach (Art. 34 GDPR): on which day, by what means, how many. Until now a decision to tell them
 * counted as told; every ledger is counted anew, so that it counts what was done. And the number a requester can be called at.
 */
export const migration0005: Migration = {
  version: 5,
  statements: [
    `ALTER TABLE breach ADD COLUMN people_told_on TEXT`,
    `ALTER TABLE breach ADD COLUMN people_told_means TEXT`,
    `ALTER TABLE breach ADD COLUMN people_told_count INTEGER`,
    `ALTER TABLE request ADD COLUMN phone TEXT`,
    `UPDATE register_meta SET ledger_revision = ledger_revision + 1`,
  ],
};
