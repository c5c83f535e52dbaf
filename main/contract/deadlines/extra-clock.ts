import { z } from 'zod';
import { said } from '../../words/said.ts';

/** Clocks that can run beside the data-protection authority's own. Each is one rule in `main/core/deadlines/extra-clocks`. */
export const extraClockCodes = [
  'nis2-early-warning',
  'nis2-notification',
  'nis2-final-report',
  'dora-initial-notification',
  'dora-intermediate-report',
  'dora-final-report',
  'processor-to-controller',
  'contract',
] as const;
export const extraClockCode = z.enum(
  extraClockCodes,
  said('contract.clocks.extraClock', { codes: extraClockCodes.join(', ') }),
);
export type ExtraClockCode = z.infer<typeof extraClockCode>;

/**
 * A further clock of a breach. `startsAt` is the event its rule names: awareness, classification as major, or the sending of
 * the notice before it; an instant with its offset, or a local time in the breach's zone.
 * - `awareAt` is needed only where awareness was another moment than the breach's own (DORA initial notification).
 * - `hours` are those of a contract; laws bring their own.
 * - `noonRelief` takes Art. 5(4) of Regulation (EU) 2025/301: noon of the next working day of the calendar. Not for those
 *   whom Art. 5(5) or 5(6) leaves out.
 */
export const extraClockInput = z
  .object({
    rule: extraClockCode,
    startsAt: z.string(),
    awareAt: z.string().optional(),
    hours: z.number().optional(),
    name: z.string().optional(),
    noonRelief: z.boolean().optional(),
  })
  .readonly();
export type ExtraClockInput = z.infer<typeof extraClockInput>;
