// Plain JavaScript for Node 20: the Chromium that the end-to-end specs drive.
import { existsSync } from 'node:fs';
import { CannotSetUp, say } from '../main/hosts/set-up.mjs';
import { installPackages, mayInstall } from './install-packages.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium: `DOCKET_CHROMIUM`, else an installed one, else Debian's, which root may install. Throws CannotSetUp. */
export function ensureChromium() {
  const named = process.env.DOCKET_CHROMIUM;
  if (named && existsSync(named)) return named;
  if (named) throw new CannotSetUp(`DOCKET_CHROMIUM names ${named}, and there is nothing there.`);
  const found = places.find((path) => existsSync(path));
  if (found) return found;
  if (!mayInstall) {
    throw new CannotSetUp(
      'The end-to-end specs need Chromium. Install it (on Debian: sudo apt-get install chromium) or name one in DOCKET_CHROMIUM.',
    );
  }
  say('Installing Debian’s Chromium for the end-to-end specs (once) …');
  installPackages(['chromium']);
  if (existsSync(places[0])) return places[0];
  throw new CannotSetUp(
    'Chromium could not be installed by apt-get. Connect to the network, or name one in DOCKET_CHROMIUM.',
  );
}
