import type { Language } from './language.ts';

/** French keeps a space before both signs, at which no line ends. */
const semicolons: Readonly<Partial<Record<Language, string>>> = { fr: ' ; ' };
const colons: Readonly<Partial<Record<Language, string>>> = { fr: ' : ' };

/** One after the other: "the cause; the effects". */
export function inSeries(language: Language, items: readonly string[]): string {
  return items.join(semicolons[language] ?? '; ');
}

/** What is said of something after its name: "Access: her own file". */
export function afterColon(language: Language, items: readonly string[]): string {
  return items.join(colons[language] ?? ': ');
}
