import type { RegimeCode, Right } from '../../contract/deadlines/compute-deadline.ts';
import type { Language } from '../../words/language.ts';
import type { PackExemption } from '../rules/exemptions/exemption.ts';
import type { OutcomeCode } from '../../contract/requests/outcome.ts';

/** The controller who answers. `contact` is one line: where the requester can write or call. */
export type PackOrganisation = {
  readonly name: string;
  readonly address: readonly string[];
  readonly contact: string;
  readonly authority: { readonly name: string; readonly contact: string };
};

/** The request being answered. Dates are `YYYY-MM-DD`. */
export type PackCase = {
  readonly reference: string;
  readonly regime: RegimeCode;
  readonly requester: {
    readonly name: string;
    readonly address: readonly string[];
    /** Who acts for the requester, when somebody does: the letter is addressed to them. */
    readonly representative?: string;
  };
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly language: Language;
};

/**
 * What the letter says of one right. `name` and `ground` are already in its language. `before` is the day on which the
 * person was told earlier; null where this letter tells it, or says that an answer follows (`later`).
 */
export type ToldAnswer = {
  readonly right: Right;
  readonly name: string;
  readonly outcome: OutcomeCode | 'later';
  readonly ground: string | null;
  /** The code of the ground, in no language. */
  readonly groundCode: string | null;
  readonly reason: string | null;
  readonly before: string | null;
  /** The day of the later letter that asked for it; null where the request did. */
  readonly askedOn: string | null;
};

/** Art. 15(1)(a)-(h) and 15(2) GDPR, entered once by the organisation. One paragraph or list item per string. */
export type Article15Information = {
  readonly purposes: readonly string[];
  readonly categories: readonly string[];
  readonly recipients: readonly string[];
  /** Third countries and the safeguards there, or that there are none: in the organisation's words. */
  readonly transfers: readonly string[];
  readonly retention: readonly string[];
  /** Rights to rectification, erasure, restriction and objection, in the organisation's words; may be empty. */
  readonly rights: readonly string[];
  /** How to complain, in the organisation's words; may be empty. */
  readonly complaint: readonly string[];
  readonly source: readonly string[];
  /** The logic and consequences, or that there are none: in the organisation's words. */
  readonly automatedDecisions: readonly string[];
  /** The language of these texts, named in that of the papers; null where it is the same. */
  readonly textsIn: string | null;
};

type PackDocumentFacts = {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes of the copy that would be disclosed. */
  readonly size: number;
  /** Words for the schedule when the document is withheld. Without it the kind of file is named, never the title. */
  readonly neutralDescription?: string;
};

/** Goes in. With an exemption it is a redacted copy: `open` gives the redacted bytes, the schedule gives the reason. */
export type DisclosedDocument = PackDocumentFacts & {
  readonly decision: 'disclose';
  /** The export of a system that is given as the portable copy (Art. 20(1) GDPR). */
  readonly portable?: boolean;
  readonly exemption?: PackExemption;
  readonly open: () => AsyncIterable<Uint8Array>;
};

/** Stays out. It has no `open`: the builder cannot read what it must not send. */
export type WithheldDocument = PackDocumentFacts & {
  readonly decision: 'withhold';
  readonly exemption: PackExemption;
};

/** Not decided yet: `assemblePack` refuses the whole pack. */
export type UndecidedDocument = PackDocumentFacts & { readonly decision: 'undecided' };

export type PackDocument = DisclosedDocument | WithheldDocument | UndecidedDocument;

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [name: string]: JsonValue };

/** Everything a response pack is made from. The same content and `now` give the same documents, byte for byte. */
export type PackContent = {
  readonly organisation: PackOrganisation;
  readonly case: PackCase;
  /** Whether the organisation holds data about the person, apart from the request itself. */
  readonly holds: boolean;
  /** Every right that was asked for, in the order of the case. */
  readonly answers: readonly ToldAnswer[];
  /** What the organisation says beside, in its own words; may be empty. */
  readonly paragraph: string;
  readonly information: Article15Information;
  readonly documents: readonly PackDocument[];
  /** The record of the request, for machines. */
  readonly requestRecord: JsonObject;
  /** ISO 8601 UTC instant: the date of the letter and of every file inside. */
  readonly now: string;
  /** IANA zone the letter is dated in. */
  readonly timeZone: string;
  /** Version of Docket that built the pack. */
  readonly generator: string;
};

/** Whether the Article 15 sheet goes in: access is granted, wholly or in part, with data that is held. */
export function hasSheet({ holds, answers }: Pick<PackContent, 'holds' | 'answers'>): boolean {
  return (
    holds &&
    answers.some(
      ({ right, outcome, before }) =>
        right === 'access' && before === null && (outcome === 'granted' || outcome === 'granted-in-part'),
    )
  );
}

export type PackFileRole =
  | 'cover-letter'
  | 'information-sheet'
  | 'document-index'
  | 'document'
  | 'portable'
  | 'record-json'
  | 'record-csv'
  | 'manifest';

/** One file inside the pack. `name` is its neutral path in the ZIP; `documentId` is never written into the pack. */
export type PackFile = {
  readonly name: string;
  readonly role: PackFileRole;
  /** Bytes before compression and encryption. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly pages?: number;
  readonly documentId?: string;
};

/** The record of a finished pack, kept with the case: what went in, and the fingerprint of what leaves. */
export type PackManifest = {
  readonly reference: string;
  readonly builtAt: string;
  readonly generator: string;
  readonly files: readonly PackFile[];
  readonly disclosed: number;
  readonly redacted: number;
  /** All documents held back, silent ones included. */
  readonly withheld: number;
  readonly zip: { readonly size: number; readonly sha256: string };
};

export type PackStep = 'letters' | 'files' | 'verify';

/** `done` and `total` count files, per step. */
export type PackProgress = { readonly step: PackStep; readonly done: number; readonly total: number };

export type PackRefusal =
  | 'documents-undecided'
  | 'exemption-missing'
  | 'recipient-missing'
  | 'document-changed'
  | 'passphrase-weak'
  | 'disk-full'
  | 'verification-failed'
  | 'too-large'
  | 'cancelled';

/** Why no pack was built, as `said` wrote it down. Nothing is left on disk. `documentIds` names the documents concerned, for the screen. */
export class PackRefused extends Error {
  override readonly name = 'PackRefused';
  readonly code: PackRefusal;
  readonly documentIds: readonly string[];

  constructor(code: PackRefusal, message: string, documentIds: readonly string[] = [], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.documentIds = documentIds;
  }
}
