import type { Handlers } from '../kernel/handlers.ts';
import { addPerson } from './add-person.ts';
import { changePassphrase } from './change-passphrase.ts';
import { listPeople } from './list-people.ts';
import { renamePerson } from './rename-person.ts';
import { replaceRecoveryKey } from './replace-recovery-key.ts';
import { resetPassphrase } from './reset-passphrase.ts';
import { revokePerson } from './revoke-person.ts';
import { showRecoveryKey } from './show-recovery-key.ts';

/** The use cases that answer what is asked about people and their keys. */
export const peopleHandlers = {
  listPeople,
  addPerson,
  renamePerson,
  changePassphrase,
  resetPassphrase,
  revokePerson,
  showRecoveryKey,
  replaceRecoveryKey,
} satisfies Handlers<'people'>;
