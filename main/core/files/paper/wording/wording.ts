import type { RegimeCode, Right } from '../../../../contract/deadlines/compute-deadline.ts';

/** Rights a pack answers; a complaint (Art. 77 GDPR) is answered without one. */
export type PackRight = Exclude<Right, 'complaint'>;

/** A sentence in the plural forms its language has. `{n}` is the number. */
export type Plural = { readonly one: string; readonly few?: string; readonly other: string };

/** Every word the papers in a pack use. `{name}` marks a value; whole sentences only, never pieces. */
export type Wording = {
  /** BCP 47, for dates and the language of the PDF. */
  readonly locale: string;
  readonly page: string;
  readonly fileNames: { readonly letter: string; readonly sheet: string; readonly index: string };
  readonly law: Readonly<Record<RegimeCode, string>>;
  readonly letter: {
    readonly title: string;
    readonly reference: string;
    readonly dear: string;
    readonly askedHeading: string;
    readonly asked: string;
    readonly rights: Readonly<Record<PackRight, string>>;
    readonly enclosedHeading: string;
    readonly confirmed: string;
    readonly enclosedSheet: string;
    readonly enclosedIndex: string;
    readonly enclosedDocuments: Plural;
    readonly noDocuments: string;
    readonly enclosedData: string;
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
    /** `{authority}` is its name, or how to reach it, or both. */
    readonly complaintToAuthority: string;
    /** Where neither is known. */
    readonly complaintToAnyAuthority: string;
    readonly court: string;
    readonly questionsHeading: string;
    readonly questions: string;
    readonly closing: string;
  };
  readonly sheet: {
    readonly title: string;
    readonly intro: string;
    readonly purposes: string;
    readonly categories: string;
    readonly recipients: string;
    readonly transfers: string;
    /** `{contact}`: for an entry the organisation has not written. */
    readonly notEntered: string;
    readonly retention: string;
    readonly rights: string;
    readonly rightsDefault: string;
    readonly complaint: string;
    readonly complaintDefault: string;
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
    readonly dataHeading: string;
    readonly dataJson: string;
    readonly dataCsv: string;
    readonly kinds: Readonly<Record<DocumentKind, string>>;
  };
};

export type DocumentKind = 'email' | 'picture' | 'recording' | 'table' | 'document';

/** Puts values in their places. A place without a value is a fault in the wording and throws. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The wording asks for {${name}}, which nobody gave.`);
    return value;
  });
}

/** The form for `n` in the language of `locale`, with `{n}` filled in. */
export function count(plural: Plural, n: number, locale: string): string {
  const category = new Intl.PluralRules(locale).select(n);
  const form = category === 'one' ? plural.one : category === 'few' ? (plural.few ?? plural.other) : plural.other;
  return form.replaceAll('{n}', new Intl.NumberFormat(locale).format(n));
}
