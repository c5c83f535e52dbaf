import { z } from 'zod';
import { said } from '../../words/said.ts';
import { refusalData } from '../procedure.ts';

/** A value that does not fit this case: which field, and what would be right. Nothing was changed. */
export const fieldRefused = {
  FIELD_REFUSED: {
    message: said('contract.fieldRefused'),
    data: refusalData({ field: z.string(), sentence: z.string() }),
  },
};
