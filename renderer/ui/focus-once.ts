/** As a ref: takes the focus to what comes in the place of what was pressed. The same function each time, so that it is called once. */
export function focusOnce(part: HTMLElement | null): void {
  part?.focus();
}
