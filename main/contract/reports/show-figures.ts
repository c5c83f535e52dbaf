import { procedure } from '../procedure.ts';
import { figures, period } from './compute-figures.ts';
import { everyone } from './report-readers.ts';

/** Counts from the de-identified ledger; the same numbers for a manager and for the officer. */
export const showFigures = procedure.meta(everyone).input(period).output(figures);
