import type { Language } from './language.ts';
import type { Key, Words } from './words.ts';
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
  return values === undefined ? key : `${key} ${JSON.stringify(values)}`;
}

function refuse(): never {
  throw new Error('What is written down holds no nodes: use t.rich where the language is known.');
}

const written = /^(?<key>[a-z]\w*(?:\.[\w-]+)+)(?: (?<values>\{.*\}))?$/su;

/**
 * Says what `said` wrote down, dates, lists and names among it; parameters that were written down too are said first. Any other
 * text stays as it is, also one that somebody typed to look like it.
 */
export function speak(t: Words, text: string): string {
  const { key, values } = written.exec(text)?.groups ?? {};
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
    ? `lists.written ${JSON.stringify(Object.fromEntries(items.entries()))}`
    : items.join('; ');
}

/** What has a name of its own in each language. `said` writes it down under the key `names.written`. */
export function writtenName(t: Words, names: Named): string {
  return t.writesDown === true ? `names.written ${JSON.stringify(names)}` : names[t.language];
}

// `has` knows the groups of messages too, and what every object has, such as "constructor".
function isMessage(t: Words, key: string): boolean {
  const isHad = t.has(key as Key); // a string, in which TypeScript cannot see whether it is a key
  return isHad && typeof t.raw(key as Key) === 'string' && !key.split('.').some((name) => name in Object.prototype);
}

function spokenValues(t: Words, values: string): object {
  const read: unknown = JSON.parse(values);
  return Object.fromEntries(
    Object.entries(read ?? {}).map(([name, value]) => [name, typeof value === 'string' ? speak(t, value) : value]),
  );
}
