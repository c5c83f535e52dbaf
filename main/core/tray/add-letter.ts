import { dropUpload } from '../documents/drop-upload.ts';
import { read } from '../kernel/procedures.ts';
import { putIntoTray } from './put-into-tray.ts';

/** Puts an uploaded letter into the tray, unless the same one is there or in a case; each one of a file of several. */
export const addLetter = read.tray.addLetter.handler(async ({ context, input, errors }) => {
  const { register, uploads } = context;
  const sealed = await uploads.sealed(input.upload);
  if (sealed === undefined) throw errors.UPLOAD_GONE();
  const put = await putIntoTray(context, sealed, (data) => errors.UNREADABLE_LETTER({ data }));
  // Its letters lie apart now; nothing needs the file that held them.
  if (put.several !== undefined) await dropUpload(register, uploads, input.upload);
  return put;
});
