import { hrefTo, paths } from '../paths.ts';

/** The addresses of a window that shows no register. */
const plain: ReadonlySet<string> = new Set(['', ...[paths.today, paths.reportBreach, paths.sealedReceipt].map(hrefTo)]);

/**
 * Takes the places of a register that is locked now out of the window's history: Back leads to none of them. A browser
 * forgets what comes after its first entry only where that is gone on from anew.
 */
export async function forgetAddresses(): Promise<void> {
  // Not every browser has it yet: there Back leads to an address, and the locked window to nothing behind it.
  const entries = 'navigation' in window ? window.navigation.entries() : [];
  const [first] = entries;
  if (first === undefined || entries.every(({ url }) => url !== null && plain.has(new URL(url).hash))) return;
  const here = plain.has(location.hash) ? location.hash : hrefTo(paths.today);
  if (first.key !== window.navigation.currentEntry?.key) await window.navigation.traverseTo(first.key).finished;
  history.replaceState(null, '', hrefTo(paths.today));
  history.pushState(null, '', here === '' ? hrefTo(paths.today) : here);
}
