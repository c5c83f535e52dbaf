/**
 * A button that turns while it works is disabled meanwhile, and the browser takes the focus from it: it gets it back once
 * it stands still, unless somebody or something took it elsewhere. Whoever has no mouse goes on from where they were.
 */
export function keepFocusOfTurning(page: Document): void {
  let focused: EventTarget | null = null;
  let turning: HTMLButtonElement | undefined;
  page.addEventListener('focusin', ({ target }) => (focused = target));
  page.addEventListener('focusout', ({ target }) => {
    if (isTurning(target)) turning = target;
    else focused = null;
  });
  new MutationObserver((changes) => {
    for (const { target: button } of changes) {
      if (!(button instanceof HTMLButtonElement)) continue;
      // One browser has taken the focus and said so; another takes it later and says nothing.
      if (button.disabled && focused === button) turning = button;
      if (button.disabled || button !== turning) continue;
      turning = undefined;
      // Whatever leads on to another part comes first.
      requestAnimationFrame(() => page.activeElement === page.body && button.focus({ preventScroll: true }));
    }
  }).observe(page, { subtree: true, attributeFilter: ['disabled'] });
}

function isTurning(part: EventTarget | null): part is HTMLButtonElement {
  return part instanceof HTMLButtonElement && part.disabled;
}
