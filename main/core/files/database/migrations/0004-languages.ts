import type { Migration } from './migration.ts';

/** The languages an organisation reads Docket in, its own first. A register from before spoke English alone. */
export const migration0004: Migration = {
  version: 4,
  statements: [`ALTER TABLE organisation ADD COLUMN languages TEXT NOT NULL DEFAULT '["en","de","fr","es","ro"]'`],
};
