/**
 * A button that turns while it works is disabled meanwhile, and the browser takes the focus from it: it gets it back once
 * it stands still, unless somebody or something took it elsewhere. Whoever has no mouse goes on from where they were.
 */
export function keepFocusOfTurning(page: Document): void {
  let turning: HTMLButtonElement | undefined;
  new MutationObserver((changes) => {
    for (const { target: button } of changes) {
      if (!(button instanceof HTMLButtonElement)) continue;
      // The observer hears of it before the browser takes the focus.
      if (button.disabled && page.activeElement === button) turning = button;
      if (button.disabled || button !== turning) continue;
      turning = undefined;
      // Whatever leads on to another part comes first.
      requestAnimationFrame(() => page.activeElement === page.body && button.focus({ preventScroll: true }));
    }
  }).observe(page, { subtree: true, attributeFilter: ['disabled'] });
}
