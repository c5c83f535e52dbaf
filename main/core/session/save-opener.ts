import { readOwn } from '../files/disk/plain-file.ts';
import { open } from '../kernel/procedures.ts';

/** The opener's file name, as the recovery sheet and the opener's own messages print it. */
export const openerName = 'open-register.mjs';

/** Answers a ticket for the stand-alone opener that comes with this Docket. */
export const saveOpener = open.session.saveOpener.handler(async ({ context: { host, tickets } }) => {
  const bytes = readOwn(host.opener);
  const open = async function* () {
    yield new Uint8Array(bytes);
  };
  const download = { fileName: openerName, mediaType: 'text/javascript', size: bytes.length, open };
  return { ticket: tickets.issue(download), fileName: openerName };
});
