import {
  informationTexts,
  type InformationSheet,
  type Organisation,
} from '../../contract/organisation/organisation.ts';
import type { AnswersGiven } from '../../contract/requests/outcome.ts';
import { languages, type Language } from '../../words/language.ts';
import { languageInWords } from '../../words/language-in-words.ts';
import type { Words } from '../../words/words.ts';
import type { Article15Information } from './pack-content.ts';

/** Whose texts go on the sheet of a pack that is set in `papers`: another language's only where somebody said so. */
export function textsLanguage(papers: Language, { textsIn }: Pick<AnswersGiven, 'textsIn'>): Language {
  return textsIn ?? papers;
}

/** The texts that go on the sheet, one entry a line; of another language, its name in the language of the papers (`t`). */
export function article15(
  t: Words,
  { informationSheet }: Pick<Organisation, 'informationSheet'>,
  texts: Language,
): Article15Information {
  const sheet = informationSheet[texts];
  return {
    purposes: lines(sheet.purposes),
    categories: lines(sheet.categories),
    recipients: lines(sheet.recipients),
    transfers: lines(sheet.transfers),
    retention: lines(sheet.retention),
    rights: [],
    complaint: [],
    source: lines(sheet.source),
    automatedDecisions: lines(sheet.automatedDecisions),
    textsIn: texts === t.language ? null : languageInWords(t, texts),
  };
}

/** The texts of Art. 15(1) that nobody has written in a language. */
export function unwrittenTexts(sheet: InformationSheet): readonly (keyof InformationSheet)[] {
  return informationTexts.filter((name) => sheet[name].trim() === '');
}

/** The languages in which every text is written, the organisation's own first. */
export function writtenLanguages({
  informationSheet,
  languages: own,
}: Pick<Organisation, 'informationSheet' | 'languages'>): readonly Language[] {
  return [...new Set([...own, ...languages])].filter((one) => unwrittenTexts(informationSheet[one]).length === 0);
}

/** A text of the settings as the lines that a paper prints. */
export function lines(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
