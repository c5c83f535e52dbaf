import { z } from 'zod';
import { deadlineStep } from '../deadlines/compute-deadline.ts';
import { extraClockCode } from '../deadlines/extra-clock.ts';
import { instant } from '../procedure.ts';

/** Which clocks are added together. The later reports of a set wait for the notice they follow. */
export const clockSets = ['nis2', 'dora', 'processor', 'contract'] as const;
export type ClockSet = (typeof clockSets)[number];

/** A clock beside that of the authority. `startsAt` is null while it waits for the notice named in `waitsFor`. */
export const furtherClock = z.object({
  id: z.string(),
  rule: extraClockCode,
  name: z.string(),
  startsAt: instant.nullable(),
  /** Null while it waits, and where neither law nor contract names hours. */
  dueAt: instant.nullable(),
  /** `dueAt` in the breach's zone, with its offset. */
  dueLocal: z.string().nullable(),
  marks: z.array(z.object({ hoursLeft: z.number(), at: instant })),
  waitsFor: z.string().nullable(),
  metAt: instant.nullable(),
  note: z.string(),
  lateReasons: z.string(),
  steps: z.array(deadlineStep).readonly(),
  warnings: z.array(z.string()),
});
export type FurtherClock = z.infer<typeof furtherClock>;
