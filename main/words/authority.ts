import type { Words } from './words.ts';

/** What stands where no name is known; the last two stood there in English at first, whatever language was read. */
const unnamed = new Set(['', 'authority', 'supervisory authority', 'data protection authority of your Land']);

/** Who is told of a breach, as a sentence names them: "the ICO". `name` is as the settings have it. */
export function authorityInWords(t: Words, name: string): string {
  const known = authorityName(name);
  return known === undefined ? t('terms.authority.unnamed') : t('terms.authority.named', { name: known });
}

/** The bare name, "ICO"; undefined where none is known. */
export function authorityName(name: string): string | undefined {
  const bare = name.trim().replace(/^the\s+/iu, '');
  return unnamed.has(bare) ? undefined : bare;
}
