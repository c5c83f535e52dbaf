import { addPerson } from './add-person.ts';
import { changePassphrase } from './change-passphrase.ts';
import { listPeople } from './list-people.ts';
import { renamePerson } from './rename-person.ts';
import { replaceRecoveryKey } from './replace-recovery-key.ts';
import { resetPassphrase } from './reset-passphrase.ts';
import { revokePerson } from './revoke-person.ts';
import { showRecoveryKey } from './show-recovery-key.ts';

/** What can be asked about people and their keys. */
export const peopleContract = {
  listPeople,
  addPerson,
  renamePerson,
  changePassphrase,
  resetPassphrase,
  revokePerson,
  showRecoveryKey,
  replaceRecoveryKey,
};
