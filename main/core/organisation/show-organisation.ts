import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';

/** The settings. */
export const showOrganisation = read.organisation.showOrganisation.handler(
  async ({ context: { db } }) => await readOrganisation(db),
);
