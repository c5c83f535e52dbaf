import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Words } from '../../words/words.ts';
import { removeFileNow, removeMadeFolderNow } from '../../core/files/disk/remove-own.ts';
import type { Entrance } from './launch.ts';

/** A folder that only this user may look into. */
export function privateFolder(): string {
  return mkdtempSync(join(tmpdir(), 'docket-window-'));
}

/** A page whose address may stand in a command line. */
export type AddressPage = { readonly href: string; readonly remove: () => void };

/**
 * Writes a page into `folder` that leads on to an address. Every user of a computer
 * reads the command lines of all others, so a browser is started with this one: the launch token stands in a file that
 * its owner alone can read (0600), and is gone once the token was used.
 */
export function addressPage(t: Words, folder: string, { address, used }: Entrance): AddressPage {
  const path = join(folder, 'docket.html');
  writeFileSync(path, page(t, address), { flag: 'wx', mode: 0o600 });
  const remove = () => void removeFileNow(path);
  void used.then(remove);
  return { href: pathToFileURL(path).href, remove };
}

/** The same in a folder of its own, which goes with it. */
export function addressPageAlone(t: Words, entrance: Entrance): AddressPage {
  const folder = privateFolder();
  const { href } = addressPage(t, folder, entrance);
  const forget = () => {
    process.off('exit', forget);
    removeMadeFolderNow(folder);
  };
  process.once('exit', forget);
  void entrance.used.then(forget);
  return { href, remove: forget };
}

const page = (t: Words, address: string) => `<!doctype html>
<html lang="${t.language}">
  <head>
    <meta charset="utf-8" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="refresh" content="0; url=${address}" />
    <title>Docket</title>
  </head>
  <body><main><p role="status">${t('desktop.door.opening')}</p></main></body>
</html>
`;
