import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { open } from '../kernel/procedures.ts';
import { CannotOpen, cannotOpen } from './cannot-open.ts';
import { fingerprint } from './keys/fingerprint.ts';
import { wipe } from './keys/secret-memory.ts';
import { unlockWithRecoveryKey } from './keys/unlock-key-file.ts';
import { readKeyFileOf } from './open-slot.ts';
import { setRecoverySheet } from './recovery-sheet.ts';

/** Sets the sheet of a recovery key that opens this register. Nothing of it is kept. */
export const printRecoverySheet = open.register.printRecoverySheet.handler(async ({ context, input, errors }) => {
  const { session, host, tickets } = context;
  try {
    if (session.path === undefined) throw new CannotOpen('no-register-here');
    const keyFile = await readKeyFileOf(session.path);
    const { dataKey, ledgerKey, auditSeed, slotId } = await unlockWithRecoveryKey(keyFile, input.recoveryKey);
    wipe(dataKey, ledgerKey, auditSeed);
    const bytes = await setRecoverySheet({
      organisation: keyFile.organisation,
      registerId: keyFile.registerId,
      folder: basename(session.path),
      fingerprint: await fingerprint(keyFile),
      recoveryKey: input.recoveryKey.trim(),
      madeAt: keyFile.slots.find(({ id }) => id === slotId)?.createdAt ?? context.now(),
      openerHash: createHash('sha256')
        .update(await readFile(host.opener))
        .digest('hex'),
      version: host.version,
    });
    const open = async function* () {
      yield bytes;
    };
    const fileName = 'Docket recovery sheet.pdf';
    return { ticket: tickets.issue({ fileName, mediaType: 'application/pdf', size: bytes.length, open }), fileName };
  } catch (error) {
    throw cannotOpen(error, errors);
  }
});
