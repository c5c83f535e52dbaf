import { rightCodes, type Right } from '../../main/contract/deadlines/compute-deadline.ts';
import type { Stage } from '../../main/contract/requests/request.ts';
import { groundInWords, type Ground } from '../../main/words/ground-in-words.ts';
import { localeOf } from '../../main/words/language.ts';
import { languageInWords } from '../../main/words/language-in-words.ts';
import { capitalised } from '../../main/words/capitalised.ts';
import type { Words } from '../../main/words/words.ts';

/** What a menu offers: a code and its words. */
export type Choice<Code extends string> = { readonly value: Code; readonly label: string };

/** Codes with their words, as Mantine's Select takes them. */
export function choices<Code extends string>(codes: readonly Code[], wordsOf: (code: Code) => string): Choice<Code>[] {
  return codes.map((value) => ({ value, label: wordsOf(value) }));
}

/** The rights in the order the window lists them (Art. 15-18, 20-22 and 77 GDPR). */
export function rightChoices(t: Words): Choice<Right>[] {
  return choices(rightCodes, (right) => t(`terms.rights.${right}`));
}

/** The grounds on which each of these rights may be refused under the law of a case, as they are cited for the first. */
export function groundChoices(t: Words, grounds: readonly Ground[], rights: readonly Right[]): Choice<string>[] {
  const codes = [...new Set(grounds.map(({ code }) => code))].filter((code) =>
    rights.every((right) => grounds.some((ground) => ground.code === code && ground.rights.includes(right))),
  );
  const [first = 'access'] = rights;
  return choices(codes, (code) => groundInWords(t, grounds, code, first));
}

export const trackedStages: readonly Stage[] = ['identity', 'scope', 'search', 'review', 'send'];

/** The stages that a case goes through, in words. */
export function stageNames(t: Words): readonly string[] {
  return trackedStages.map((stage) => t(`terms.stages.${stage}`));
}

/** Where a case stands on the track; the number of stages once all are done. */
export function stageIndex(stage: Stage): number {
  const index = trackedStages.indexOf(stage);
  return index === -1 ? trackedStages.length : index;
}

/** The languages a letter can be in, by ISO 639-1; `und` is any other. */
const letterLanguages = ['cs', 'de', 'el', 'en', 'es', 'fr', 'hr', 'it', 'nl', 'pt', 'ro', 'sv'] as const;

/** Those languages as a menu, sorted as the reader's language sorts, any other last. */
export function letterLanguageChoices(t: Words): Choice<string>[] {
  const named = choices<string>(letterLanguages, (code) => capitalised(t, languageName(t, code)));
  const { compare } = new Intl.Collator(localeOf[t.language]);
  return [...named.toSorted((a, b) => compare(a.label, b.label)), { value: 'und', label: t('terms.anotherLanguage') }];
}

/** A language of a letter in the reader's: "German". */
export function languageName(t: Words, code: string): string {
  if (code === 'und') return t('terms.anotherLanguage');
  return languageInWords(t, code);
}

/** "Access, Erasure". */
export function rightsInWords(t: Words, rights: readonly Right[]): string {
  return rights.map((right) => t(`terms.rights.${right}`)).join(', ');
}

/** "MO" for Maren Oduya. */
export function initials(name: string): string {
  const parts = name.split(/[\s-]+/u).filter((part) => part !== '');
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.[0]?.toUpperCase() ?? '').join('');
}
