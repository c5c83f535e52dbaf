import { count } from '../kernel/procedures.ts';
import { figuresOf } from './figures-of-register.ts';

/** The counts of a period: an officer's from the register, a manager's from the ledger. */
export const showFigures = count.reports.showFigures.handler(
  async ({ context: { register, now }, input }) => await figuresOf(register, input, now()),
);
