import { reportBreach } from './report-breach.ts';

/** What can be asked by staff, who hold no key. */
export const intakeContract = { reportBreach };
