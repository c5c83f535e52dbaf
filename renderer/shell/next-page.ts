/** What a page can leave for the one that is loaded when its register locks: never a word of the register. */
export type LeftBehind = 'copied-secret' | 'way-to-salvage' | 'restored' | 'restored-under-fresh-keys';

/** Leaves it in the window's name, the only thing of a page that outlives it and is written nowhere. */
export function leaveForNextPage(left: LeftBehind): void {
  window.name = [...leftNow().filter((other) => other !== left), left].join(' ');
}

/** Whether the page before left it. Asked once: it is gone then. */
export function takeFromLastPage(left: LeftBehind): boolean {
  const all = leftNow();
  window.name = all.filter((other) => other !== left).join(' ');
  return all.includes(left);
}

function leftNow(): readonly string[] {
  return window.name.split(' ').filter((name) => name !== '');
}
