import type { Handlers } from '../kernel/handlers.ts';
import { reportBreach } from './report-breach.ts';

/** The use cases that answer what is asked by staff, who hold no key. */
export const intakeHandlers = { reportBreach } satisfies Handlers<'intake'>;
