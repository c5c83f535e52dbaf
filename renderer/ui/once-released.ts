/**
 * Calls `then` at once; while something is pressed with the mouse, as soon as it is let go and has heard of its click. A
 * sentence that appears under a field in between moves what is pressed, and the click is lost.
 */
export function onceReleased(then: () => void): void {
  if (document.querySelector(':active') === null) return then();
  const released = new AbortController();
  for (const end of ['mouseup', 'pointercancel', 'dragend'])
    window.addEventListener(
      end,
      () => {
        released.abort();
        setTimeout(then);
      },
      { capture: true, signal: released.signal },
    );
}
