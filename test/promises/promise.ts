import { appendFileSync } from 'node:fs';

/** Whether this is `npm run proof`, which has the machine to itself. */
export const isFull = process.env['DOCKET_PROOF'] === 'full';

/** How often a proof tries: few times in `npm test`, the promised number in `npm run proof`. */
export function rounds(short: number, full: number): number {
  return isFull ? full : short;
}

/** Prints the figure a proof has reached, and adds it to the table `npm run proof` ends with. Call it after the last expectation. */
export function proved(promise: number, figure: string): void {
  process.stdout.write(`promise ${promise}: ${figure}\n`);
  const table = process.env['DOCKET_PROOF_TABLE'];
  if (table !== undefined) appendFileSync(table, `${JSON.stringify({ promise, figure })}\n`);
}
