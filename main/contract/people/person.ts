import { z } from 'zod';
import { instant, role } from '../procedure.ts';

export const person = z.object({ id: z.string(), name: z.string(), role, addedAt: instant });

export type Person = z.infer<typeof person>;
