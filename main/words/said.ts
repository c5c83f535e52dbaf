import { inSeries } from './joined.ts';
import type { Language } from './language.ts';
import type { Key, Words } from './words.ts';
import { asWords, bare, isWords } from './words-mark.ts';
import { writtenDate, type WrittenDate } from './written-date.ts';

/**
 * The words of no language: writes a message down as its key and parameters, `register.locked {"name":"…"}`, where the
 * reader's language is not known. `speak` says it. What takes `t` can be handed this instead.
 */
export const said: Words = Object.assign(write, {
  rich: refuse,
  markup: refuse,
  raw: refuse,
  has: () => true,
  language: 'en',
  writesDown: true,
  // Its call signatures are those of every language's words, which no function literal can have.
}) as unknown as Words;

function write(key: string, values?: Readonly<Record<string, unknown>>): string {
  return asWords(values === undefined ? key : `${key} ${JSON.stringify(asParameters(values))}`);
}

// Stands before a parameter that only looks written down: what Unicode will never assign, and nobody types.
const asItStands = '\u{1ffff}';

function refuse(): never {
  throw new Error('What is written down holds no nodes: use t.rich where the language is known.');
}

const written = /^(?<key>[a-z]\w*(?:\.[\w-]+)+)(?: (?<values>\{.*\}))?$/su;

/**
 * Says what `said` wrote down, dates, lists and names among it; parameters that were written down too are said first. Any other
 * text stays as it is, also one that somebody typed to look like it.
 */
export function speak(t: Words, text: string): string {
  const { key, values } = written.exec(bare(text))?.groups ?? {};
  if (key === undefined) return text;
  try {
    const read = values === undefined ? undefined : spokenValues(t, values);
    if (key === 'dates.written') return writtenDate(t, read as WrittenDate); // only writtenDate writes it down
    if (key === 'lists.written') return writtenList(t, Object.values(read as object)); // only writtenList writes it down
    if (key === 'names.written') return writtenName(t, read as Named) ?? text; // only writtenName writes it down
    return isMessage(t, key) ? (t as (key: string, values?: object) => string)(key, read) : text;
  } catch {
    return text;
  }
}

type Named = Readonly<Record<Language, string>>;

/** Several, one after the other: "the cause; the effects". `said` writes them down under the key `lists.written`. */
export function writtenList(t: Words, items: readonly string[]): string {
  return t.writesDown === true
    ? asWords(`lists.written ${JSON.stringify(asParameters(Object.fromEntries(items.entries())))}`)
    : inSeries(t.language, items);
}

/** What has a name of its own in each language. `said` writes it down under the key `names.written`. */
export function writtenName(t: Words, names: Named): string {
  return t.writesDown === true ? asWords(`names.written ${JSON.stringify(asParameters(names))}`) : names[t.language];
}

// `has` knows the groups of messages too, and what every object has, such as "constructor".
function isMessage(t: Words, key: string): boolean {
  const isHad = t.has(key as Key); // a string, in which TypeScript cannot see whether it is a key
  return isHad && typeof t.raw(key as Key) === 'string' && !key.split('.').some((name) => name in Object.prototype);
}

function spokenValues(t: Words, values: string): object {
  const read: unknown = JSON.parse(values);
  return Object.fromEntries(
    Object.entries(read ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' ? spokenValue(t, value) : value,
    ]),
  );
}

function spokenValue(t: Words, value: string): string {
  return value.startsWith(asItStands) ? value.slice(asItStands.length) : speak(t, value);
}

function asParameters(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? asParameter(value) : value]),
  );
}

// Somebody may be called, or may call a file, as a message is written down. What was written down is told by its mark.
function asParameter(value: string): string {
  if (isWords(value)) return bare(value);
  return written.test(value) || value.startsWith(asItStands) ? `${asItStands}${value}` : value;
}
