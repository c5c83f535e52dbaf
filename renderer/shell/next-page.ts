/** What a page can leave for the one that is loaded when its register locks: never a word of the register. */
export type LeftBehind = 'copied-secret' | 'way-to-salvage' | 'restored' | 'restored-under-fresh-keys';

/** What comes before a place that the core has sealed. */
const sealedMark = 'sealed_';

/** Leaves it in the window's name, the only thing of a page that outlives it and is written nowhere. */
export function leaveForNextPage(left: LeftBehind): void {
  nameAs([...leftNow().filter((other) => other !== left), left]);
}

/** Whether the page before left it. Asked once: it is gone then. */
export function takeFromLastPage(left: LeftBehind): boolean {
  const all = leftNow();
  nameAs(all.filter((other) => other !== left));
  return all.includes(left);
}

/** Leaves the sealed place in the stead of the one before; undefined leaves none. */
export function leavePlace(sealed: string | undefined): void {
  const others = leftNow().filter((one) => !one.startsWith(sealedMark));
  nameAs(sealed === undefined ? others : [...others, `${sealedMark}${sealed}`]);
}

/** The sealed place that the page before left. Asked once. */
export function takePlace(): string | undefined {
  const sealed = leftNow().find((one) => one.startsWith(sealedMark));
  leavePlace(undefined);
  return sealed?.slice(sealedMark.length);
}

function nameAs(left: readonly string[]): void {
  window.name = left.join(' ');
}

function leftNow(): readonly string[] {
  return window.name.split(' ').filter((name) => name !== '');
}
