import { keepBackup } from '../backups/make-backup.ts';
import { backupPlaceOf } from '../files/database/register-meta.store.ts';
import { bringIntoStep } from '../files/backup/backup-mirror.ts';
import { ownNames } from '../files/backup/own-backups.ts';
import { read } from '../kernel/procedures.ts';
import { streamed, type Following } from '../concurrency/streamed.ts';
import { versionOf } from '../files/database/migrate.ts';
import { checkUpdateFile, hereOf } from './check-update-file.ts';
import { copyInstaller } from './copy-installer.ts';
import { dropUpload } from '../documents/drop-upload.ts';
import { expectInstaller } from './expect-installer.ts';
import { rememberReady, sweepUpdates } from './ready-update.ts';
import { refusedUpdate } from './refused-update.ts';
import { UpdateRefused } from './update-refused.ts';
import { kindOf } from './updates-folder.ts';
import { contentOf, uploadedUpdate } from './uploaded-update.ts';

/**
 * Takes an update: verifies it, makes a verified backup, then copies the installer to where it is run from. Nobody is
 * told where the copy lies before it was read back and its entry stands in the audit chain.
 */
export const takeUpdate = read.updates.takeUpdate.handler(async function* ({ context, input, errors, signal }) {
  const { db, register, session, host, uploads, write, t } = context;
  const update = await uploads.sealed(input.update);
  const installer = await uploads.sealed(input.installer);
  if (update === undefined || installer === undefined) throw errors.UPLOAD_GONE();
  const here = hereOf(host, versionOf(register.raw));
  let version: string | undefined;

  const take = async (following: Following) => {
    const goOn = () => {
      following.signal.throwIfAborted();
      if (session.open !== register) throw new Error('The register was locked.');
    };
    const file = await uploadedUpdate(register, update);
    const { manifest, key } = await checkUpdateFile(file, here);
    ({ version } = manifest);
    expectInstaller(installer, manifest);
    const backup = await keepBackup(register, context, { reason: 'update', ...following });
    const place = await backupPlaceOf(db);
    // A second place that cannot take it stops nothing: the list of backups says so.
    if (place !== null) {
      const own = await ownNames(register, place);
      await bringIntoStep(t, { folder: register.folder, place, own }, { host, ...following });
    }
    const step = t('updates.copying');
    const copy = await copyInstaller(contentOf(register, installer), manifest, {
      stateFolder: host.stateFolder,
      onProgress: (done, total) => following.onProgress({ step, done, total }),
      goOn,
    });
    try {
      await write(async (_transaction, about) => {
        const { sha256 } = manifest.installer;
        about(null, { version: manifest.version, from: here.version, key, sha256, backup: backup.name });
      });
      await rememberReady(host, file);
      const path = await copy.name();
      const { released, installer: described } = manifest;
      const ready = { version: manifest.version, released, kind: kindOf(described.name), path };
      return { backup: backup.name, ready };
    } finally {
      await copy.remove();
    }
  };

  const takeOrTell = async (following: Following) =>
    await take(following).catch(async (error: unknown) => {
      const told = await refusedUpdate(error, { context, register, action: 'updates.takeUpdate', version, errors });
      if (error instanceof UpdateRefused && error.why.startsWith('installer-'))
        await dropUpload(register, uploads, input.installer);
      throw told;
    });
  const taken = yield* streamed(takeOrTell, signal);
  // It counts from here: what cannot be tidied away now goes at the next unlocking.
  await tidy(async () => await sweepUpdates(host, here));
  for (const id of [input.update, input.installer]) await tidy(async () => await dropUpload(register, uploads, id));
  yield { kind: 'taken' as const, ...taken };
});

async function tidy(work: () => Promise<void>): Promise<void> {
  await work().catch(() => undefined); // said where it is called
}
