import { z } from 'zod';
import { said } from '../../words/said.ts';

/** A value that does not fit this case: which field, and what would be right. Nothing was changed. */
export const fieldRefused = {
  FIELD_REFUSED: {
    message: said('contract.fieldRefused'),
    data: z.object({ field: z.string(), sentence: z.string() }),
  },
};
