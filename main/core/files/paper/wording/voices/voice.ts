import type { Right } from '../../../../../contract/deadlines/compute-deadline.ts';
import type { Plural } from '../plural.ts';

/**
 * The sentences of a letter that speak of the person it is about: to that person, or to whoever represents them, in
 * which `{person}` is their name. Whole sentences only, never pieces.
 */
export type Voice = {
  readonly title: string;
  readonly asked: string;
  /** What was asked, after `asked`. */
  readonly rights: Readonly<Record<Right, string>>;
  readonly confirmed: string;
  /** Where the data is erased by now. */
  readonly confirmedThen: string;
  readonly nothingHeld: string;
  /** What we did where a right was granted. */
  readonly done: Readonly<Record<Right, string>>;
  readonly withdrawn: string;
  readonly enclosedSheet: string;
  readonly enclosedPortable: Plural;
  readonly enclosedData: string;
  /** `{authority}` is its name, or how to reach it, or both. */
  readonly complaintToAuthority: string;
  /** Where neither is known. */
  readonly complaintToAnyAuthority: string;
  readonly court: string;
  readonly sheetIntro: string;
  /** Under a law that has no Article 15 of the GDPR. */
  readonly sheetIntroElsewhere: string;
  readonly sheetRights: string;
  readonly sheetRightsDefault: string;
};

/** One voice for the person the letter is about, one for whoever represents them. */
export type Voices = { readonly own: Voice; readonly other: Voice };
