import { z } from 'zod';
import { procedure } from '../procedure.ts';

/** Which letters somebody opened with Docket from outside the window, first come first, and what could not be opened. */
export const listHandedLetters = procedure.output(
  z.object({
    letters: z.array(z.object({ id: z.string(), fileName: z.string() })),
    refused: z.array(z.string()),
  }),
);
