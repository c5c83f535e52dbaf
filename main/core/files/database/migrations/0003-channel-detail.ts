import type { Migration } from './migration.ts';

/** Where exactly a request arrived, which officers ask for: the inbox, the desk, the number that was called. */
export const migration0003: Migration = {
  version: 3,
  statements: [`ALTER TABLE request ADD COLUMN channel_detail TEXT`],
};
