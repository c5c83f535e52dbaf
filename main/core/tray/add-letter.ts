import { read } from '../kernel/procedures.ts';
import { putIntoTray } from './put-into-tray.ts';

/** Puts an uploaded letter into the tray, unless the same one is there or in a case. */
export const addLetter = read.tray.addLetter.handler(async ({ context, input, errors }) => {
  const sealed = await context.uploads.sealed(input.upload);
  if (sealed === undefined) throw errors.UPLOAD_GONE();
  return await putIntoTray(context, sealed, (data) => errors.UNREADABLE_LETTER({ data }));
});
