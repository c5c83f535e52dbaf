const typed = 'input:not([type="checkbox"], [type="radio"], [type="hidden"]), textarea';
const editable = `${typed}, select, [contenteditable="true"]`;

/** Whether somebody is in the middle of something that another screen would take from under their hands. */
export function isSomethingTyped(): boolean {
  if (document.querySelector('[role="dialog"]') !== null) return true;
  if (document.activeElement?.matches(editable) ?? false) return true;
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`main form :is(${typed})`);
  return [...fields].some(({ value }) => value !== '');
}
