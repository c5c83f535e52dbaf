/** Where the unlock screen begins after a lock that was asked for: the way a check led to. Taken once. */
let asked: 'salvage' | undefined;

/** Asks for a way; the caller locks the register next. */
export function askAfterLock(way: 'salvage'): void {
  asked = way;
}

/** The way that was asked for, and forgets it. */
export function takeWayAfterLock(): 'salvage' | undefined {
  const way = asked;
  asked = undefined;
  return way;
}
