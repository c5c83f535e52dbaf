import type { Organisation } from '../../main/contract/organisation/organisation.ts';

/** The settings while they are typed: a reminder step may be no number. Closing days are kept in the calendar. */
export type TypedOrganisation = Omit<Organisation, 'closedDays' | 'reminderDays'> & {
  readonly reminderDays: readonly string[];
};
