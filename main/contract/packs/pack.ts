import { z } from 'zod';

export const packCheck = z.object({
  code: z.string(),
  title: z.string(),
  state: z.enum(['passed', 'advice', 'stops', 'waiting']),
  sentence: z.string(),
  goTo: z.enum(['overview', 'documents', 'pack', 'settings']).optional(),
});
export type PackCheck = z.infer<typeof packCheck>;

/** What every unzip program can take: AE-2 derives its key quickly, so length is the protection. */
export const packPassphrase = z
  .string()
  .regex(
    /^[\x20-\x7e]{12,99}$/u,
    'Use 12 to 99 letters, digits and signs without accents, so that every unzip program can open the pack.',
  );

export const packPart = z.object({ title: z.string(), detail: z.string(), files: z.number().int() });
