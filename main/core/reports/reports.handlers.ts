import type { Handlers } from '../kernel/handlers.ts';
import { exportReport } from './export-report.ts';
import { showFigures } from './show-figures.ts';

/** The use cases that answer what is asked about figures without names. */
export const reportsHandlers = { showFigures, exportReport } satisfies Handlers<'reports'>;
