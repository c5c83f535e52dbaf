import { z } from 'zod';
import { procedure } from '../procedure.ts';

/** Forgets every letter that waits, and what could not be opened. The files stay where they are. */
export const dismissHandedLetters = procedure.output(z.object({ dismissed: z.number() }));
