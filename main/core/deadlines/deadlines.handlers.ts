import type { Handlers } from '../kernel/handlers.ts';
import { computeDeadline } from './answer-deadline.ts';

/** The use cases that answer what is asked about a clock, without a register. */
export const deadlinesHandlers = { computeDeadline } satisfies Handlers<'deadlines'>;
