import { eventIterator } from '@orpc/contract';
import { openProcedure } from '../procedure.ts';
import { registerMark } from './register.ts';

/** Tells each window when the register is opened, locked or written to. */
export const followRegister = openProcedure.output(eventIterator(registerMark));
