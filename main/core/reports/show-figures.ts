import { count } from '../kernel/procedures.ts';
import { todayIn } from '../register/show-status.ts';
import { computeFigures } from './compute-figures.ts';

/** The counts of a period, from the ledger alone: a manager and the officer see the same numbers. */
export const showFigures = count.reports.showFigures.handler(async ({ context: { ledger, now }, input }) => {
  const { time_zone } = await ledger.selectFrom('ledger_meta').select('time_zone').executeTakeFirstOrThrow();
  return await computeFigures(ledger, input, todayIn(time_zone, now()));
});
