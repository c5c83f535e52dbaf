import { computeDeadline } from './answer-deadline.ts';

/** What can be asked about a clock, without a register. */
export const deadlinesContract = { computeDeadline };
