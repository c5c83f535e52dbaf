import { expectInPlace } from '../register/folder-inside.ts';
import type { OfficerRegister } from '../register/open-register.ts';
import type { VaultWatch } from './vault.ts';

/** What an open register asks of whoever writes into its vault. */
export function vaultWatch(register: OfficerRegister): VaultWatch {
  return { inPlace: () => expectInPlace(register), begin: register.begun.begin };
}
