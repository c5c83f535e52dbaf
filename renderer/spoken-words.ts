import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router';

type Search = Readonly<Record<string, unknown>>;

/** What may be a name. Browsers write every address into their history, on the disk. */
const spoken = 'words';
const sign = '~';
const known: string[] = [];

/** The query of an address: searched words are only numbered in it, and stay in this window's memory. */
export function stringifySearch(search: Search): string {
  const words = search[spoken];
  if (typeof words !== 'string' && typeof words !== 'number') return defaultStringifySearch({ ...search });
  const text = String(words);
  const at = known.includes(text) ? known.indexOf(text) : known.push(text) - 1;
  return defaultStringifySearch({ ...search, [spoken]: `${sign}${at}` });
}

/** The reverse. A number from another page's life names nothing any more. */
export function parseSearch(query: string): Record<string, unknown> {
  const { [spoken]: words, ...search } = defaultParseSearch(query) as Record<string, unknown>; // the router types it as any object
  if (typeof words !== 'string' || !words.startsWith(sign))
    return words === undefined ? search : { ...search, [spoken]: words };
  const text = known[Number(words.slice(sign.length))];
  return text === undefined ? search : { ...search, [spoken]: text };
}
