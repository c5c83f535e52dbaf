// Plain JavaScript for Node 20: the Chromium that the end-to-end specs drive.
import { existsSync } from 'node:fs';
import { CannotSetUp, say } from '../main/hosts/set-up.mjs';
import { installPackages, mayInstall } from './install-packages.mjs';

/** Chromium without its own window around the page: the same page in four fifths of the time. */
const headlessShell = '/usr/bin/chromium-headless-shell';
const places = [
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium: `DOCKET_CHROMIUM`, else Debian's without a window, which root may install, else any other that is
 * installed. Throws CannotSetUp.
 */
export function ensureChromium() {
  const named = process.env.DOCKET_CHROMIUM;
  if (named && existsSync(named)) return named;
  if (named) throw new CannotSetUp(`DOCKET_CHROMIUM names ${named}, and there is nothing there.`);
  if (!existsSync(headlessShell) && mayInstall) {
    say('Installing Debian’s Chromium for the end-to-end specs (once) …');
    // The whole one beside it: some unit tests look at what a browser that people use leaves behind.
    installPackages(['chromium', 'chromium-headless-shell']);
  }
  const found = places.find((path) => existsSync(path));
  if (found) return found;
  throw new CannotSetUp(
    mayInstall
      ? 'Chromium could not be installed by apt-get. Connect to the network, or name one in DOCKET_CHROMIUM.'
      : 'The end-to-end specs need Chromium. Install it (on Debian: sudo apt-get install chromium) or name one in DOCKET_CHROMIUM.',
  );
}
