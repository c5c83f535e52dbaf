import { exportReport } from './export-report.ts';
import { showFigures } from './show-figures.ts';

/** What can be asked about figures without names. */
export const reportsContract = { showFigures, exportReport };
