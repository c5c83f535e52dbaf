import { said } from '../../words/said.ts';
import { noteEntry } from '../files/chain/note-entry.ts';
import { copyKeyFile } from '../files/backup/key-file-copy.ts';
import { count } from '../kernel/procedures.ts';
import { CannotOpen } from '../files/register/cannot-open.ts';
import { changePassphrase as changeSlot } from '../files/keys/change-slots.ts';
import { passphraseProblem } from '../files/keys/passphrase-problem.ts';
import { wipe } from '../files/keys/bytes.ts';
import { tryOwnPassphrase } from '../session/try-passphrase.ts';
import { inTurn, keyFileToChange, keyRefusal, writeChangedKeyFile } from '../files/register/change-key-file.ts';
import { keepKeyFile } from '../files/register/keep-key-file.ts';
import { slotProtection } from './slot-memory.ts';

/**
 * Changes the passphrase of whoever unlocked; a manager needs no more than their own key for it. Their entry is written
 * before the key file: killed between the two, the history tells of a change and the passphrase is still the old one.
 */
export const changePassphrase = count.people.changePassphrase.handler(async ({ context, input, errors }) => {
  const { register, person, host, now, newId } = context;
  const names = register.kind === 'officer' ? [person.name] : [];
  const problem = passphraseProblem(said, input.newPassphrase, [register.keyFile.organisation, ...names]);
  if (problem !== undefined) throw errors.WEAK_PASSPHRASE({ data: { sentence: problem } });
  if (input.newPassphrase.normalize('NFC') === input.passphrase.normalize('NFC')) throw errors.SAME_PASSPHRASE();
  if (register.keys.kind === 'recovery') throw errors.UNLOCKED_WITH_RECOVERY_KEY();
  const at = now();
  return await inTurn(register, async () => {
    try {
      const { passphrase, newPassphrase } = input;
      const change = { passphrase, newPassphrase, ...(await slotProtection(host)) };
      const before = await keyFileToChange(register);
      const { keyFile: changed, signingSeed } = await tryOwnPassphrase(context, before, {
        slotId: register.keys.slotId,
        work: async () => await changeSlot(before, register.keys, change),
      });
      const entry = { at, action: 'people.changePassphrase', subject: person.id } as const;
      if (register.kind === 'officer') {
        await keepKeyFile(register, changed, { from: before, ...entry, now, newId });
        // The session signs with the new key from now on: its slot names no other.
        if (signingSeed !== undefined) register.keys.signingSeed?.set(signingSeed);
        wipe(signingSeed);
        return { changedAt: at };
      }
      await noteEntry(register, { ...entry, id: newId(), outcome: 'done' });
      try {
        await writeChangedKeyFile(register, { from: before, to: changed });
      } catch (error) {
        await noteEntry(register, { ...entry, id: newId(), outcome: 'refused', detail: { notWritten: true } });
        throw error;
      }
      register.keyFile = changed;
      await copyKeyFile(register.folder, changed);
      return { changedAt: at };
    } catch (error) {
      if (error instanceof CannotOpen && error.reason === 'wait')
        throw errors.WAIT({ data: { sentence: error.message, waitSeconds: error.waitSeconds ?? 0 } });
      if (error instanceof CannotOpen && error.reason === 'wrong-passphrase') throw errors.WRONG_PASSPHRASE();
      throw keyRefusal(error, errors);
    }
  });
});
