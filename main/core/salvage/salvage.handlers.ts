import type { Handlers } from '../kernel/handlers.ts';
import { salvageRegister } from './salvage-register.ts';

/** The use cases that answer what is asked about a register that is damaged. */
export const salvageHandlers = { salvageRegister } satisfies Handlers<'salvage'>;
