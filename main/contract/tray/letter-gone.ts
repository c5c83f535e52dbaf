import { said } from '../../words/said.ts';

/** The refusal where a letter is not in the tray any more: somebody was quicker. */
export const letterGone = { LETTER_GONE: { message: said('tray.refusals.gone') } } as const;
