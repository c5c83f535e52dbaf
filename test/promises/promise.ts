import { appendFileSync } from 'node:fs';

/** How often a proof tries: few times in `npm test`, the promised number in `npm run proof`. */
export function rounds(short: number, full: number): number {
  return process.env['DOCKET_PROOF'] === 'full' ? full : short;
}

/** Prints the figure a proof has reached, and adds it to the table `npm run proof` ends with. Call it after the last expectation. */
export function proved(promise: number, figure: string): void {
  process.stdout.write(`promise ${promise}: ${figure}\n`);
  const table = process.env['DOCKET_PROOF_TABLE'];
  if (table !== undefined) appendFileSync(table, `${JSON.stringify({ promise, figure })}\n`);
}
