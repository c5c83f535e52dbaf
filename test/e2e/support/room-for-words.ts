import type { Page } from '@playwright/test';

/**
 * What has no room in the window as it stands: what scrolls sideways, a word that its box cuts and that nothing says whole,
 * one that runs out of its box, and one that runs over its neighbour. What lies over the page (a dialog, a menu, a note, a
 * head that stays) is a layer of its own, and is looked at by itself; a note never lies over the keys under the window.
 */
export async function withoutRoom(page: Page): Promise<string[]> {
  return [
    ...(await page.evaluate(wordsWithoutRoom)),
    ...(await page.evaluate(fieldsWithoutRoom)),
    ...(await page.evaluate(notesOverKeys)),
  ];
}

// Runs in the page, alone: it names nothing from outside.
function wordsWithoutRoom(): string[] {
  type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  type Word = {
    readonly text: string;
    readonly element: Element;
    readonly layer: Element;
    readonly scroller: Element;
    /** What is drawn of it inside what scrolls, and what is seen of that now. */
    readonly drawn: Box;
    readonly seen: Box;
  };
  const most = 2;
  const [shown, opaque] = [{ opacityProperty: true, visibilityProperty: true }, /^rgb\(/u];
  const isThere = ({ left, right, top, bottom }: Box) => right - left > most && bottom - top > most;
  const both = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  });

  const isLayer = (element: Element) => {
    const { position, zIndex, backgroundColor } = getComputedStyle(element);
    if (element === document.body || position === 'fixed' || position === 'sticky') return true;
    if (element.matches('[role="dialog"], [role="menu"], [role="listbox"], [role="tooltip"]')) return true;
    return position !== 'static' && Number(zIndex) > 0 && opaque.test(backgroundColor);
  };
  const layerOf = (element: Element): Element => {
    let at: Element | null = element;
    while (at !== null && !isLayer(at)) at = at.parentElement;
    return at ?? document.body;
  };

  /** The boxes that cut what is in an element, from the inside out; what is placed elsewhere is not cut on its way there. */
  const cutters = (
    element: Element,
  ): readonly { readonly box: Box; readonly at: Element; readonly scrolls: boolean }[] => {
    const found: { box: Box; at: Element; scrolls: boolean }[] = [];
    for (let at: Element | null = element; at !== null && at !== document.documentElement;) {
      const style = getComputedStyle(at);
      const { overflowX: x, overflowY: y, position } = style;
      if (x !== 'visible' || y !== 'visible') {
        const { left, right, top, bottom } = at.getBoundingClientRect();
        const wide = { left: -Infinity, right: Infinity };
        const box = { ...(x === 'visible' ? wide : { left, right }), top, bottom };
        found.push({
          box: y === 'visible' ? { ...box, top: -Infinity, bottom: Infinity } : box,
          at,
          scrolls: [x, y].some((way) => way === 'auto' || way === 'scroll'),
        });
      }
      if (position === 'fixed') break;
      at = position === 'absolute' && at instanceof HTMLElement ? at.offsetParent : at.parentElement;
    }
    return found;
  };

  /** As high as its letters: lines that stand close do not run over each other. */
  const lettersOf = ({ left, right, top, bottom }: DOMRect, size: number): Box => {
    const middle = (top + bottom) / 2;
    return { left, right, top: middle - size / 2, bottom: middle + size / 2 };
  };

  const found: string[] = [];
  const words: Word[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element === null || text === '' || !element.checkVisibility(shown)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const around = cutters(element);
    const scrolling = around.findIndex(({ scrolls }) => scrolls);
    const inside = scrolling === -1 ? around : around.slice(0, scrolling);
    const lines = [...range.getClientRects()].map((rect) => {
      const whole = lettersOf(rect, size);
      const drawn = inside.reduce((left, { box }) => both(left, box), whole);
      return { whole, drawn, seen: around.reduce((left, { box }) => both(left, box), drawn) };
    });
    const there = lines.filter(({ whole, drawn }) => isThere(whole) && isThere(drawn));
    // What is not seen at all is meant to be heard only, or stands where there is room for it.
    if (there.length === 0) continue;
    const isCut = ({ whole, drawn }: { readonly whole: Box; readonly drawn: Box }) =>
      !isThere(drawn) ||
      [drawn.left - whole.left, whole.right - drawn.right, drawn.top - whole.top, whole.bottom - drawn.bottom].some(
        (lost) => lost > most,
      );
    const isSaid = element.closest('[title]:not([title=""])') !== null;
    if (!isSaid && lines.filter(({ whole }) => isThere(whole)).some(isCut)) found.push(`is cut: ${text}`);
    const layer = layerOf(element);
    const scroller = around[scrolling]?.at ?? document.documentElement;
    for (const { drawn, seen } of there) words.push({ text, element, layer, scroller, drawn, seen });
    const framed = (at: Element) => {
      const { borderLeftWidth, borderRightWidth, borderLeftStyle, backgroundColor } = getComputedStyle(at);
      const ruled =
        borderLeftStyle !== 'none' && Number.parseFloat(borderLeftWidth) * Number.parseFloat(borderRightWidth) > 0;
      return ruled || opaque.test(backgroundColor);
    };
    let frame: Element | null = element;
    while (frame !== null && frame !== layer && !framed(frame)) frame = frame.parentElement;
    if (frame === null || getComputedStyle(frame).display === 'inline') continue;
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    // What scrolls in a box is longer than it.
    const isHigh = frame === layer || frame.contains(scroller);
    const runsOut = ({ drawn }: { readonly drawn: Box }) =>
      [drawn.right - right, left - drawn.left].some((out) => out > most) ||
      (!isHigh && [drawn.bottom - bottom, top - drawn.top].some((out) => out > most));
    if (there.some(runsOut)) found.push(`runs out of its box: ${text}`);
  }

  const runsOver = (one: Word, other: Word) => {
    const [a, b] = one.scroller === other.scroller ? [one.drawn, other.drawn] : [one.seen, other.seen];
    if (one.layer !== other.layer || !isThere(both(a, b))) return false;
    return !one.element.contains(other.element) && !other.element.contains(one.element);
  };
  for (const [index, one] of words.entries())
    for (let next = index + 1; next < words.length; next += 1) {
      const other = words[next];
      if (other !== undefined && runsOver(one, other)) found.push(`runs over "${other.text}": ${one.text}`);
    }

  const sideways = [document.documentElement, ...document.body.querySelectorAll('*')].filter(
    (box) =>
      (box.tagName === 'HTML' || ['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) &&
      box.tagName !== 'TEXTAREA' &&
      box.scrollWidth > box.clientWidth + 1,
  );
  return [...new Set([...sideways.map((box) => `scrolls sideways: ${box.tagName} ${box.className}`), ...found])];
}

// The words of the window that stand in a field: an example, or what was chosen from a list.
function fieldsWithoutRoom(): string[] {
  const canvas = document.createElement('canvas').getContext('2d');
  const found: string[] = [];
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const example = field instanceof HTMLInputElement && field.value === '' ? field.placeholder : '';
    const chosen = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.readOnly && field.value;
    const words = example === '' ? chosen : example;
    const isTicked = ['checkbox', 'radio', 'file'].includes(field.type);
    if (canvas === null || !words || isTicked || !field.checkVisibility() || field.title !== '') continue;
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    canvas.font = font;
    const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    if (room > 0 && canvas.measureText(words).width > room + 1) found.push(`is cut in its field: ${words}`);
  }
  return found;
}

function notesOverKeys(): string[] {
  const keys = [...document.querySelectorAll('footer')].at(-1)?.getBoundingClientRect();
  return [...document.querySelectorAll('.mantine-Notification-root')]
    .filter((note) => keys !== undefined && note.getBoundingClientRect().bottom > keys.top)
    .map((note) => `covers the keys: ${note.textContent}`);
}
