import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { loadWords } from '../../words/load-words.ts';
import type { Words } from '../../words/words.ts';
import { oneChunk } from '../files/disk/one-chunk.ts';
import { readOwn } from '../files/disk/plain-file.ts';
import { verifyKeyFingerprint } from '../files/chain/checkpoint.ts';
import { open } from '../kernel/procedures.ts';
import { CannotOpen, cannotOpen } from '../files/register/cannot-open.ts';
import { fingerprint } from '../files/keys/fingerprint.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import { wipe } from '../files/keys/bytes.ts';
import { unlockWithRecoveryKey } from '../files/keys/unlock-key-file.ts';
import { readKeyFileOf } from './unlock.ts';
import { setRecoverySheet, type RecoverySheet } from './recovery-sheet.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';
import { namedPeople } from '../records/person.store.ts';

/**
 * Makes the recovery sheet as a PDF, if the key that was typed opens this register. Keeps neither the key nor the
 * sheet.
 */
export const printRecoverySheet = open.session.printRecoverySheet.handler(async ({ context, input, errors }) => {
  const { session, host, tickets } = context;
  try {
    if (session.path === undefined) throw new CannotOpen('no-register-here');
    const keyFile = await readKeyFileOf(session.path);
    const unlocked = await unlockWithRecoveryKey(keyFile, input.recoveryKey);
    const { dataKey, ledgerKey, auditSeed, signingSeed, slotId } = unlocked;
    wipe(dataKey, ledgerKey, auditSeed, signingSeed);
    const t = input.language === undefined ? context.t : await loadWords(input.language);
    const bytes = await setRecoverySheet(t, {
      organisation: keyFile.organisation,
      registerId: keyFile.registerId,
      folder: basename(session.path),
      fingerprint: await fingerprint(keyFile),
      signingKeys: await signingKeysOf(t, keyFile, session.open),
      recoveryKey: input.recoveryKey.trim(),
      madeAt: keyFile.slots.find(({ id }) => id === slotId)?.createdAt ?? context.now(),
      openerHash: createHash('sha256').update(readOwn(host.opener)).digest('hex'),
      version: host.version,
    });
    const open = () => oneChunk(bytes);
    const fileName = `${t('fileNames.recoverySheet')}.pdf`;
    return { ticket: tickets.issue({ fileName, mediaType: 'application/pdf', size: bytes.length, open }), fileName };
  } catch (error) {
    throw cannotOpen(error, errors);
  }
});

/**
 * The fingerprint of each officer's signing key, with the holder's name where an officer has this register open, else
 * with their role alone.
 */
async function signingKeysOf(
  t: Words,
  { slots }: KeyFile,
  register: OpenRegister | undefined,
): Promise<RecoverySheet['signingKeys']> {
  const people = register?.kind === 'officer' ? await namedPeople(t, register.database) : [];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return slots.flatMap((slot) => {
    if (slot.kind === 'recovery' || slot.role === 'manager' || slot.signing === undefined) return [];
    const role = t(`session.printedSheet.roles.${slot.role}`);
    const name = names.get(slot.personId);
    const holder = name === undefined ? role : t('session.printedSheet.holder', { name, role });
    return [{ holder, fingerprint: verifyKeyFingerprint(slot.signing.verifyKey) }];
  });
}
