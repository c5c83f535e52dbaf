import { informationTexts, type InformationSheet } from '../../contract/organisation/organisation.ts';
import type { Words } from '../../words/words.ts';
import type { AnswersGiven } from '../../contract/requests/outcome.ts';
import { answersAccess, grants, isRefusal } from './pack-answers.ts';

/** Facts the release of a pack is judged by. Hashes are keyed hashes of the vault, equal for equal contents. */
export type ReleaseFacts = {
  readonly identity: 'not-asked' | 'asked' | 'confirmed';
  readonly recipient: string;
  /** Who writes for the person, and whether it was seen that they may; null where nobody does. */
  readonly mandate: { readonly name: string; readonly isSeen: boolean } | null;
  /** Whether there is an e-mail address or a postal one. */
  readonly reachable: boolean;
  /** What the letter would say. */
  readonly answers: AnswersGiven;
  /** Who supervises under the law of the case, as far as that is known. */
  readonly authority: { readonly name: string; readonly contact: string };
  readonly documents: readonly ReleaseDocument[];
  /** Characters of names, address, reasons and one's own paragraph that no paper can print. */
  readonly unprinted: {
    readonly names: readonly string[];
    readonly words: readonly string[];
    /** In what the organisation says of itself. */
    readonly own: readonly string[];
  };
  /** Same contents filed on cases of other requesters. */
  readonly elsewhere: readonly { readonly keyedHash: string; readonly reference: string }[];
  /** The texts of Art. 15 that would go on the sheet. */
  readonly information: {
    /** Their language, as the reader's names it. */
    readonly texts: string;
    /** Whether the papers are set in it. */
    readonly isOfPapers: boolean;
    /** Those that the organisation has not written in it. */
    readonly missing: readonly (keyof InformationSheet)[];
    /** Other languages in which it has written them all. */
    readonly others: readonly string[];
  };
  /** The pack as built; `null` before it is. */
  readonly pack: { readonly stale: boolean; readonly keyedHashes: readonly string[] } | null;
};

export type ReleaseDocument = {
  readonly id: string;
  /** Position in the case's list, from 1: how the sentence names it. */
  readonly number: number;
  readonly keyedHash: string;
  readonly decision: 'disclose' | 'redact' | 'withhold' | null;
  readonly portable: boolean;
};

export type CheckCode =
  | 'holds'
  | 'contents'
  | 'answers'
  | 'authority'
  | 'identity'
  | 'mandate'
  | 'documents-decided'
  | 'other-case'
  | 'withheld-inside'
  | 'pack-current'
  | 'information'
  | 'recipient'
  | 'printed';

export type Check = {
  readonly code: CheckCode;
  readonly title: string;
  /** `advice` does not stop the pack: it says what would make it better. */
  readonly state: 'passed' | 'advice' | 'stops' | 'waiting';
  readonly sentence: string;
  readonly goTo?: 'overview' | 'documents' | 'pack' | 'settings' | 'information';
};

const rank: Readonly<Record<Check['state'], number>> = { stops: 0, waiting: 1, advice: 2, passed: 3 };

/** What must hold before a pack may leave, failing first. It may leave when none stops or waits. */
export function checksBeforeRelease(t: Words, facts: ReleaseFacts): readonly Check[] {
  return [
    holdsAnswered(t, facts),
    contentsInside(t, facts),
    rightsAnswered(t, facts),
    documentsDecided(t, facts),
    noFileOfAnotherCase(t, facts),
    noWithheldInside(t, facts),
    packIsCurrent(t, facts),
    identityConfirmed(t, facts),
    mandateSeen(t, facts),
    informationComplete(t, facts),
    authorityNamed(t, facts),
    recipientPresent(t, facts),
    wordsPrinted(t, facts),
  ].sort((a, b) => rank[a.state] - rank[b.state]);
}

function documentsDecided(t: Words, { documents }: ReleaseFacts): Check {
  const base = { code: 'documents-decided', title: t('packs.release.documentsDecided.title') } as const;
  const open = documents.filter(({ decision }) => decision === null).length;
  const marked = documents.find(({ decision }) => decision === 'redact');
  if (documents.length === 0) return { ...base, state: 'passed', sentence: t('packs.release.documentsDecided.none') };
  if (open === 0 && marked !== undefined) {
    const sentence = t('packs.release.documentsDecided.toRedact', { number: String(marked.number) });
    return { ...base, state: 'stops', sentence, goTo: 'documents' };
  }
  const all = { n: documents.length, documents: String(documents.length) };
  if (open === 0) return { ...base, state: 'passed', sentence: t('packs.release.documentsDecided.all', all) };
  const sentence = t('packs.release.documentsDecided.open', { ...all, n: open, open: String(open) });
  return { ...base, state: 'stops', sentence, goTo: 'documents' };
}

function noFileOfAnotherCase(t: Words, { documents, elsewhere }: ReleaseFacts): Check {
  const base = { code: 'other-case', title: t('packs.release.otherCase.title') } as const;
  const byHash = new Map(elsewhere.map(({ keyedHash, reference }) => [keyedHash, reference]));
  // A document that stays out can harm nobody.
  const found = documents.filter(({ decision, keyedHash }) => decision !== 'withhold' && byHash.has(keyedHash));
  const [first] = found;
  const reference = first && byHash.get(first.keyedHash);
  if (first === undefined || reference === undefined) {
    return { ...base, state: 'passed', sentence: t('packs.release.otherCase.none') };
  }
  const number = String(first.number);
  const { length: n } = found;
  const sentence =
    n === 1
      ? t('packs.release.otherCase.one', { number, reference })
      : t('packs.release.otherCase.more', { number, reference, n, files: String(n) });
  return { ...base, state: 'stops', sentence, goTo: 'documents' };
}

function noWithheldInside(t: Words, { documents, pack }: ReleaseFacts): Check {
  const base = { code: 'withheld-inside', title: t('packs.release.withheldInside.title') } as const;
  if (pack === null)
    return { ...base, state: 'waiting', sentence: t('packs.release.withheldInside.waiting'), goTo: 'pack' };
  const inside = new Set(pack.keyedHashes);
  // A redacted copy has another hash: its original is withheld and must not be there.
  const leaked = documents.filter(({ decision, keyedHash }) => decision === 'withhold' && inside.has(keyedHash));
  const [first] = leaked;
  if (first === undefined) {
    const { length: n } = pack.keyedHashes;
    return { ...base, state: 'passed', sentence: t('packs.release.withheldInside.none', { n, files: String(n) }) };
  }
  const sentence = t('packs.release.withheldInside.found', { number: String(first.number) });
  return { ...base, state: 'stops', sentence, goTo: 'documents' };
}

function packIsCurrent(t: Words, { pack }: ReleaseFacts): Check {
  const base = { code: 'pack-current', title: t('packs.release.packCurrent.title') } as const;
  if (pack === null)
    return { ...base, state: 'waiting', sentence: t('packs.release.packCurrent.waiting'), goTo: 'pack' };
  if (pack.stale) return { ...base, state: 'stops', sentence: t('packs.release.packCurrent.stale'), goTo: 'pack' };
  return { ...base, state: 'passed', sentence: t('packs.release.packCurrent.current') };
}

function identityConfirmed(t: Words, { identity }: ReleaseFacts): Check {
  const base = { code: 'identity', title: t('packs.release.identity.title') } as const;
  if (identity === 'asked')
    return { ...base, state: 'stops', sentence: t('packs.release.identity.asked'), goTo: 'overview' };
  const sentence = t(`packs.release.identity.${identity === 'confirmed' ? 'confirmed' : 'notAsked'}`);
  return { ...base, state: 'passed', sentence };
}

/** Whoever writes for another may do so: nothing of the person leaves before that was seen. */
function mandateSeen(t: Words, { mandate }: ReleaseFacts): Check {
  const base = { code: 'mandate', title: t('packs.release.mandate.title') } as const;
  if (mandate === null) return { ...base, state: 'passed', sentence: t('packs.release.mandate.nobody') };
  if (mandate.isSeen) return { ...base, state: 'passed', sentence: t('packs.release.mandate.seen') };
  const sentence = t('packs.release.mandate.unseen', { name: mandate.name });
  return { ...base, state: 'stops', sentence, goTo: 'overview' };
}

/** The information of Art. 15 is written in the language of the papers, or the sheet says in which language it is. */
function informationComplete(t: Words, { information, answers: { rights, holds } }: ReleaseFacts): Check {
  const { texts: language, isOfPapers, missing, others } = information;
  const base = { code: 'information', title: t('packs.release.information.title') } as const;
  if (!answersAccess(rights, holds))
    return { ...base, state: 'passed', sentence: t('packs.release.information.notInside') };
  if (missing.length === 0)
    return isOfPapers
      ? { ...base, state: 'passed', sentence: t('packs.release.information.complete') }
      : { ...base, state: 'advice', sentence: t('packs.release.information.ofOther', { language }) };
  const stop = (sentence: string) => ({ ...base, state: 'stops', sentence, goTo: 'information' }) as const;
  if (missing.length < informationTexts.length) {
    const entries = missing.map((name) => t(`packs.release.information.names.${name}`)).join(', ');
    return stop(t('packs.release.information.missing', { entries, language }));
  }
  return stop(
    others.length === 0
      ? t('packs.release.information.noneIn', { language })
      : t('packs.release.information.noneButIn', { language, others: others.join(', ') }),
  );
}

function recipientPresent(t: Words, { recipient, reachable }: ReleaseFacts): Check {
  const base = { code: 'recipient', title: t('packs.release.recipient.title') } as const;
  if (recipient.trim() === '')
    return { ...base, state: 'stops', sentence: t('packs.release.recipient.nobody'), goTo: 'overview' };
  if (!reachable)
    return { ...base, state: 'stops', sentence: t('packs.release.recipient.noAddress'), goTo: 'overview' };
  return { ...base, state: 'passed', sentence: t('packs.release.recipient.named') };
}

function holdsAnswered(t: Words, { answers: { holds } }: ReleaseFacts): Check {
  const base = { code: 'holds', title: t('packs.release.holds.title') } as const;
  if (holds === null) return { ...base, state: 'stops', sentence: t('packs.release.holds.open'), goTo: 'pack' };
  return { ...base, state: 'passed', sentence: t(`packs.release.holds.${holds ? 'yes' : 'no'}`) };
}

/** What is said and what goes in agree: an answer to access encloses something, or says that nothing is held. */
function contentsInside(t: Words, { documents, answers: { holds, rights } }: ReleaseFacts): Check {
  const base = { code: 'contents', title: t('packs.release.contents.title') } as const;
  const stop = (sentence: string, goTo: 'documents' | 'pack') => ({ ...base, state: 'stops', sentence, goTo }) as const;
  const disclosed = documents.filter(({ decision }) => decision === 'disclose');
  const { length: all } = documents;
  if (holds === false && all > 0)
    return stop(t('packs.release.contents.notHeld', { n: all, files: String(all) }), 'documents');
  const access = answersAccess(rights, holds);
  if (holds === true && access && documents.every(({ decision }) => decision === 'withhold'))
    return stop(t(`packs.release.contents.${all === 0 ? 'nothing' : 'allWithheld'}`), 'documents');
  const copies = disclosed.filter(({ portable }) => !portable).length;
  if (holds === true && !access && copies > 0)
    return stop(t('packs.release.contents.notGranted', { n: copies, files: String(copies) }), 'documents');
  const portability = rights.some((answer) => answer.right === 'portability' && grants(answer));
  if (holds === true && portability && !disclosed.some(({ portable }) => portable))
    return stop(t('packs.release.contents.noPortable'), 'documents');
  return { ...base, state: 'passed', sentence: t('packs.release.contents.agree') };
}

/** Each right has an answer in the letter, and each refusal its ground and its reason (Art. 12(4) GDPR). */
function rightsAnswered(t: Words, { answers: { rights } }: ReleaseFacts): Check {
  const base = { code: 'answers', title: t('packs.release.answers.title'), goTo: 'pack' } as const;
  const bare = rights.filter((answer) => isRefusal(answer) && (answer.ground === null || !answer.reason?.trim()));
  const named = (some: typeof rights) => some.map(({ right }) => t(`terms.rights.${right}`)).join(', ');
  if (bare.length > 0)
    return { ...base, state: 'stops', sentence: t('packs.release.answers.bare', { rights: named(bare) }) };
  const later = rights.filter(({ outcome }) => outcome === 'later');
  if (later.length > 0 && later.length === rights.length)
    return { ...base, state: 'stops', sentence: t('packs.release.answers.none') };
  if (later.length > 0)
    return { ...base, state: 'advice', sentence: t('packs.release.answers.later', { rights: named(later) }) };
  return { ...base, state: 'passed', sentence: t('packs.release.answers.all') };
}

/** The authority to complain to is named; a refusal without it does not leave (Art. 12(4) GDPR). */
function authorityNamed(t: Words, { authority, answers: { rights } }: ReleaseFacts): Check {
  const base = { code: 'authority', title: t('packs.release.authority.title') } as const;
  const known = [authority.name, authority.contact].filter((part) => part.trim() !== '').join(', ');
  if (known !== '') return { ...base, state: 'passed', sentence: known };
  const state = rights.some(isRefusal) ? 'stops' : 'advice';
  return { ...base, state, sentence: t('packs.release.authority.unknown'), goTo: 'settings' };
}

/** The longest paragraph of one's own that the letter takes, in characters. */
const longestParagraph = 10_000;

/** The letter prints what was written: no `?` in the place of a name, and no paragraph that is cut off. */
function wordsPrinted(t: Words, { answers: { paragraph }, unprinted: { names, words, own } }: ReleaseFacts): Check {
  const base = { code: 'printed', title: t('packs.release.printed.title') } as const;
  const stop = (sentence: string, goTo: 'overview' | 'pack' | 'settings') =>
    ({ ...base, state: 'stops', sentence, goTo }) as const;
  const listed = (unprintable: readonly string[]) => unprintable.slice(0, 6).join(', ');
  if (names.length > 0) return stop(t('packs.release.printed.names', { unprinted: listed(names) }), 'overview');
  if (words.length > 0) return stop(t('packs.release.printed.words', { unprinted: listed(words) }), 'pack');
  if (own.length > 0) return stop(t('packs.release.printed.own', { unprinted: listed(own) }), 'settings');
  const { length } = Array.from(paragraph);
  if (length > longestParagraph)
    return stop(t('packs.release.printed.tooLong', { length, most: longestParagraph }), 'pack');
  return { ...base, state: 'passed', sentence: t('packs.release.printed.all') };
}
