import type { RegimeCode } from '../../../../contract/deadlines/compute-deadline.ts';
import type { Plural } from './plural.ts';
import type { Voices } from './voices/voice.ts';

/** Every word the papers in a pack use. `{name}` marks a value; whole sentences only, never pieces. */
export type Wording = {
  /** BCP 47, for dates and the language of the PDF. */
  readonly locale: string;
  readonly page: string;
  /** Where a name has letters that no font of the papers has. */
  readonly unprinted: string;
  readonly fileNames: { readonly letter: string; readonly sheet: string; readonly index: string };
  readonly law: Readonly<Record<RegimeCode, string>>;
  /** What speaks of the person: to them, or to whoever represents them. */
  readonly voices: Voices;
  readonly letter: {
    readonly reference: string;
    /** Whom a letter to a representative is about. */
    readonly about: string;
    readonly dear: string;
    readonly askedHeading: string;
    /** Over the rights that a later letter asked for. */
    readonly askedLater: string;
    readonly answerHeading: string;
    /** `{right}` by its name, and one of the sentences below or of the voice. */
    readonly answer: string;
    readonly inPart: string;
    readonly refused: string;
    readonly later: string;
    /** What was told before this letter. */
    readonly grantedBefore: string;
    readonly inPartBefore: string;
    readonly refusedBefore: string;
    /** A refusal of which no ground and reason is recorded. */
    readonly refusedBeforeBare: string;
    /** Where a right was granted and no data is held. */
    readonly nothingToApply: string;
    readonly enclosedHeading: string;
    readonly enclosedIntro: string;
    readonly enclosedIndex: string;
    readonly enclosedDocuments: Plural;
    readonly noDocuments: string;
    readonly withheldHeading: string;
    readonly nothingWithheld: string;
    readonly withheld: Plural;
    readonly redacted: Plural;
    readonly reason: string;
    readonly seeIndex: string;
    readonly openHeading: string;
    readonly open: readonly string[];
    readonly complaintHeading: string;
    readonly complaintToUs: string;
    readonly questionsHeading: string;
    readonly questions: string;
    /** What the mail says that the pack is attached to. */
    readonly attached: string;
    readonly closing: string;
  };
  /** Where the papers and the documents are printed, for the post. */
  readonly printed: {
    readonly enclosedIntro: string;
    readonly documents: Plural;
    /** What is given beside the pages, on a carrier or as another print. */
    readonly apart: Plural;
    /** The same where no document is printed. */
    readonly onlyApart: Plural;
    readonly indexIntro: string;
    /** Over the pages that a document is on. */
    readonly pages: string;
    readonly fromTo: string;
    readonly apartHeading: string;
    /** At the foot of each page of an enclosed document. */
    readonly document: string;
  };
  readonly sheet: {
    readonly title: string;
    /** Where the organisation’s texts are in another language than the sheet. */
    readonly textsIn: string;
    readonly purposes: string;
    readonly categories: string;
    readonly recipients: string;
    readonly transfers: string;
    /** `{contact}`: for an entry the organisation has not written. */
    readonly notEntered: string;
    readonly retention: string;
    readonly complaint: string;
    readonly source: string;
    readonly automated: string;
  };
  readonly index: {
    readonly title: string;
    readonly intro: string;
    readonly disclosedHeading: string;
    readonly noneDisclosed: string;
    readonly number: string;
    readonly document: string;
    readonly file: string;
    readonly withheldHeading: string;
    readonly noneWithheld: string;
    readonly what: string;
    readonly why: string;
    readonly redactedIn: string;
    readonly portableHeading: string;
    readonly dataHeading: string;
    readonly dataJson: string;
    readonly dataCsv: string;
    readonly kinds: Readonly<Record<DocumentKind, string>>;
  };
};

export type DocumentKind = 'email' | 'picture' | 'recording' | 'table' | 'document';

/**
 * Puts values in their places. A place without a value is a fault in the wording and throws. A value that ends a sentence
 * by itself, as `e. V.` does, gets no second full stop.
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The wording asks for {${name}}, which nobody gave.`);
    return /[.!?…]$/u.test(value) ? value : value + stop;
  });
}

/** The form for `n` in the language of `locale`, with `{n}` filled in. */
export function count(plural: Plural, n: number, locale: string): string {
  const category = new Intl.PluralRules(locale).select(n);
  const form = category === 'one' ? plural.one : category === 'few' ? (plural.few ?? plural.other) : plural.other;
  return form.replaceAll('{n}', new Intl.NumberFormat(locale).format(n));
}
