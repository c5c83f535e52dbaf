import { salvageRegister } from './salvage-register.ts';

/** What can be asked about a register that is damaged. */
export const salvageContract = { salvageRegister };
