/** What stands for something that nobody wrote down, in every language. */
const gap = '…';

/** Whether a parameter says something: an old register wrote down fewer, and JSON keeps a number that is none as null. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !Number.isNaN(value);
}

/** A text that an entry holds, or a gap where it holds none. */
export function orGap(value: string | number | boolean | null | undefined): string {
  return isGiven(value) ? String(value) : gap;
}

const head = /^\s*(?<name>\w+)\s*(?:,\s*(?<kind>\w+)\s*(?:,(?<rest>.*))?)?$/su;

/**
 * A message of ICU MessageFormat in which a gap stands for each parameter that is not `given`; of a plural or a choice
 * that cannot be made, its `other` stays. No message of the catalogue hides a brace behind an apostrophe.
 */
export function withGaps(message: string, given: ReadonlySet<string>): string {
  const spoken = message.replaceAll(/<\/?(?<tag>\w+)>/gu, (whole, tag: string) => (given.has(tag) ? whole : ''));
  return eachGroup(spoken, (inside) => {
    const { name = '', kind, rest = '' } = head.exec(inside)?.groups ?? {};
    const chooses = kind === 'plural' || kind === 'selectordinal' || kind === 'select';
    if (given.has(name))
      return chooses
        ? `{${name}, ${kind},${eachGroup(rest, (branch) => `{${withGaps(branch, given)}}`)}}`
        : `{${inside}}`;
    return chooses ? withGaps(otherOf(rest), given).replaceAll('#', gap) : gap;
  });
}

function otherOf(branches: string): string {
  let other = '';
  let before = 0;
  eachGroup(branches, (branch, from, to) => {
    if (branches.slice(before, from).trim() === 'other') other = branch;
    before = to;
    return '';
  });
  return other;
}

/** Puts something else in the place of each outermost `{…}`. */
function eachGroup(text: string, put: (inside: string, from: number, to: number) => string): string {
  let [made, depth, from, after] = ['', 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') {
      if (depth === 0) from = at;
      depth += 1;
    } else if (text[at] === '}') {
      depth -= 1;
      if (depth > 0) continue;
      made += text.slice(after, from) + put(text.slice(from + 1, at), from, at + 1);
      after = at + 1;
    }
  }
  return made + text.slice(after);
}
