import { z } from 'zod';

/** A value that does not fit this case: which field, and what would be right. Nothing was changed. */
export const fieldRefused = {
  FIELD_REFUSED: {
    message: 'One field needs another look.',
    data: z.object({ field: z.string(), sentence: z.string() }),
  },
};
