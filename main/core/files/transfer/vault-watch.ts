import { expectInPlace } from '../disk/folder-inside.ts';
import type { VaultWatch } from '../vault/vault.ts';
import type { OfficerRegister } from '../opened/open-register.ts';

/** What an open register asks of whoever writes into its vault. */
export function vaultWatch(register: OfficerRegister): VaultWatch {
  return { inPlace: () => expectInPlace(register), begin: register.begun.begin };
}
