/**
 * Ctrl Enter, or Cmd Enter, sends the form that the focus is in, from each of its controls. It is heard before the
 * control hears it: a list of choices would open at Enter.
 */
export function submitByKey(page: Document): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      const form = event.target instanceof Element ? event.target.closest('form') : null;
      if (form === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
      if (!event.repeat && button?.disabled !== true) form.requestSubmit();
    },
    { capture: true },
  );
}
