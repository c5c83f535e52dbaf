type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * A key press in words: "n", "?", "Enter", "mod+l", "alt+ArrowUp". Ctrl and Cmd are both "mod".
 * Shift is not named: it is in the key already ("?").
 */
export function wordOf({ key, ctrlKey, metaKey, altKey }: Press): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return [...(ctrlKey || metaKey ? ['mod'] : []), ...(altKey ? ['alt'] : []), name].join('+');
}

/** A binding as key caps: "g t" is G then T, "mod+l" is one cap. */
export function capsOf(press: string): readonly string[] {
  return press.split(' ').map((part) => part.split('+').map(cap).join(' '));
}

/** Is it characters only, such as "n", "?" or "g t"? These are the keys that can be turned off (WCAG 2.1.4). */
export function isCharacters(press: string): boolean {
  return press.split(' ').every((part) => part.length === 1);
}

/** Single keys stay out of fields; chords with Ctrl work everywhere. */
export function isChord(press: string): boolean {
  return press.startsWith('mod+') || press.startsWith('alt+');
}

const caps: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  alt: 'Alt',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': 'Space',
};

function cap(part: string): string {
  return caps[part] ?? (part.length === 1 ? part.toUpperCase() : part);
}
