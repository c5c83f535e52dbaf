import { openProcedure } from '../procedure.ts';
import { registerStatus } from './register.ts';

export const showStatus = openProcedure.output(registerStatus);
