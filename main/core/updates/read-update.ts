import { read } from '../kernel/procedures.ts';
import { versionOf } from '../files/database/migrate.ts';
import { checkUpdateFile, hereOf } from './check-update-file.ts';
import { dropUpload } from '../documents/drop-upload.ts';
import { refusedUpdate } from './refused-update.ts';
import { uploadedUpdate } from './uploaded-update.ts';

/** Reads an update file and says what it brings. One that is refused is not kept, and the refusal is written down. */
export const readUpdate = read.updates.readUpdate.handler(async ({ context, input, errors }) => {
  const { register, uploads, host } = context;
  const sealed = await uploads.sealed(input.upload);
  if (sealed === undefined) throw errors.UPLOAD_GONE();
  try {
    const now = versionOf(register.raw);
    const { manifest } = await checkUpdateFile(await uploadedUpdate(register, sealed), hereOf(host, now));
    const { version, released, platform, installer, schema } = manifest;
    return { version, released, platform, installer, schema: { now, brings: schema.brings } };
  } catch (error) {
    const told = await refusedUpdate(error, { context, register, action: 'updates.readUpdate', errors });
    await dropUpload(register, uploads, input.upload);
    throw told;
  }
});
