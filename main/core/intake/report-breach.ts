import { ORPCError } from '@orpc/server';
import { said } from '../../words/said.ts';
import { fileEnvelope } from '../files/vault/envelope-files.ts';
import { sealReport } from '../files/vault/sealed-report.ts';
import { open } from '../kernel/procedures.ts';
import { expectInPlace } from '../files/disk/folder-inside.ts';
import { expectOwnFolders, FolderIsLink } from '../files/disk/own-folders.ts';
import { KeyFileMissing } from '../files/keys/key-errors.ts';
import { readKeyFile } from '../files/keys/key-file-on-disk.ts';
import { reportsTakenHere } from './reports-taken.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/**
 * Seals a staff report and files it in the register's inbox. Needs no key; nothing is kept that could be read again. Into
 * a register that this computer does not know nothing is sealed.
 */
export const reportBreach = open.intake.reportBreach.handler(async ({ context, input, errors }) => {
  const { session, now, followed } = context;
  if (session.path === undefined) throw errors.NO_REGISTER();
  try {
    expectOwnFolders(session.path);
    const keyFile = await readKeyFile(session.path);
    if (session.open !== undefined) expectInPlace(session.open);
    const { taken, ...why } = await reportsTakenHere({ ...context, t: said }, keyFile);
    if (!taken) throw errors.NOT_TAKEN({ data: why });
    const sealedAt = now();
    const { envelope, receiptCode } = await sealReport(input, keyFile.intake, sealedAt);
    await fileEnvelope(registerFiles(session.path).inbox, envelope);
    followed.wrote('register');
    return { receiptCode, sealedAt };
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'NOT_TAKEN') throw error;
    // Whatever went wrong, the reporter must learn one thing: it was not sent, and their words are still in the window.
    if (error instanceof FolderIsLink) throw errors.FOLDER_IS_LINK({ cause: error });
    throw error instanceof KeyFileMissing ? errors.NO_REGISTER({ cause: error }) : errors.NOT_SENT({ cause: error });
  }
});
