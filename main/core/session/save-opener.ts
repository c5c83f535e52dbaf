import { readOwn } from '../files/disk/plain-file.ts';
import { open } from '../kernel/procedures.ts';

/** The opener's name on the sheet, on the disk, in its own messages. */
export const openerName = 'open-register.mjs';

/** Hands out the stand-alone opener as it lies beside this Docket. */
export const saveOpener = open.session.saveOpener.handler(async ({ context: { host, tickets } }) => {
  const bytes = readOwn(host.opener);
  const open = async function* () {
    yield new Uint8Array(bytes);
  };
  const download = { fileName: openerName, mediaType: 'text/javascript', size: bytes.length, open };
  return { ticket: tickets.issue(download), fileName: openerName };
});
