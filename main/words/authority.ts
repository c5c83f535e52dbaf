import type { Words } from './words.ts';

/** What stands where no name is known; the last two stood there in English at first, whatever language was read. */
const unnamed = new Set(['', 'authority', 'supervisory authority', 'data protection authority of your Land']);

/** The names of the Swiss authority in the languages that it writes. */
const swiss = new Set(['FDPIC', 'EDÖB', 'PFPDT', 'IFPDT']);

/** Who is told of a breach, as a sentence names them: "the ICO". `name` is as the settings have it. */
export function authorityInWords(t: Words, name: string): string {
  const known = authorityName(t, name);
  return known === undefined ? t('terms.authority.unnamed') : t('terms.authority.named', { name: known });
}

/** The bare name, "ICO"; undefined where none is known. */
export function authorityName(t: Words, name: string): string | undefined {
  return isNamed(name) ? authorityAsRead(t, bareName(name)) : undefined;
}

/** Whether the settings name an authority. */
export function isNamed(name: string): boolean {
  return !unnamed.has(bareName(name));
}

/** The name by which an authority is known in a language, where it has one in each: the Swiss one. Any other as it stands. */
export function authorityAsRead(t: Words, name: string): string {
  return swiss.has(name.trim()) ? t('terms.authority.swiss') : name;
}

function bareName(name: string): string {
  return name.trim().replace(/^the\s+/iu, '');
}
