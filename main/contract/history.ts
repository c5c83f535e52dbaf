import { z } from 'zod';
import { instant } from './procedure.ts';

export const historyEntry = z.object({
  seq: z.number().int(),
  at: instant,
  by: z.string(),
  action: z.string(),
  sentence: z.string(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;
