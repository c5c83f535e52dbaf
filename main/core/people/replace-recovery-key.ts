import { printIntakeKey } from '../files/vault/intake-key.ts';
import { read } from '../kernel/procedures.ts';
import { replaceRecoveryKey as replaceSlot } from '../files/keys/change-slots.ts';
import { fingerprint } from '../files/keys/fingerprint.ts';
import { inTurn, keyFileToChange, keyRefusal } from '../files/register/change-key-file.ts';
import { keepKeyFile } from '../files/register/keep-key-file.ts';

/** Makes a new printed key in place of every earlier one, and answers it this once. */
export const replaceRecoveryKey = read.people.replaceRecoveryKey.handler(async ({ context, errors }) => {
  const { register, person, now, newId } = context;
  if (register.keys.kind === 'recovery') throw errors.OWN_PASSPHRASE_FIRST();
  const madeAt = now();
  return await inTurn(register, async () => {
    try {
      const from = await keyFileToChange(register);
      const made = await replaceSlot(from, register.keys, { now: madeAt, newId });
      await keepKeyFile(register, made.keyFile, {
        from,
        action: 'people.replaceRecoveryKey',
        subject: person.id,
        now,
        newId,
      });
      return {
        recoveryKey: made.recoveryKey,
        fingerprint: await fingerprint(made.keyFile),
        intakeKey: await printIntakeKey(made.keyFile.intake),
        madeAt,
      };
    } catch (error) {
      throw keyRefusal(error, errors);
    }
  });
});
