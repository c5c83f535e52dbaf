import { hrefTo, paths } from '../paths.ts';

/**
 * Takes the places of a register that is locked now out of the window's history: Back leads to none of them. A browser
 * forgets what lies before its first entry only by beginning there anew.
 */
export async function forgetAddresses(): Promise<void> {
  const start = new URL(hrefTo(paths.today), location.href).href;
  const isPlain = (address: string | null) => address === start || address === new URL('/', location.href).href;
  // Not every browser has it yet: there Back leads to an address, and the locked window to nothing behind it.
  const entries = 'navigation' in window ? window.navigation.entries() : [];
  const [first] = entries;
  if (first === undefined || entries.every(({ url }) => isPlain(url))) return;
  if (first.key !== window.navigation.currentEntry?.key) await window.navigation.traverseTo(first.key).finished;
  history.replaceState(null, '', start);
  history.pushState(null, '', start);
}
