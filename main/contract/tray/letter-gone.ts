import { z } from 'zod';
import { said } from '../../words/said.ts';
import { refusalData } from '../procedure.ts';

/** The refusal where a letter is not in the tray any more: somebody was quicker. */
export const letterGone = { LETTER_GONE: { message: said('tray.refusals.gone') } } as const;

/** The refusal where a letter stays with its case, and why. */
export const notMoved = {
  NOT_MOVED: { message: said('tray.refusals.notMoved'), data: refusalData({ sentence: z.string() }) },
};
