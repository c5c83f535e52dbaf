import { informationTexts } from '../../contract/organisation/organisation.ts';
import type { Words } from '../../words/words.ts';
import { contentsInside } from './contents-inside.ts';
import { answersAccess, grants, isRefusal } from './pack-answers.ts';
import { isGroundFor } from '../rules/exemptions/grounds.ts';
import type { Check, ReleaseFacts } from './release-facts.ts';

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

/** Each right has an answer in the letter, and each refusal its ground and its reason (Art. 12(4) GDPR). */
function rightsAnswered(t: Words, { regime, answers: { rights } }: ReleaseFacts): Check {
  const base = { code: 'answers', title: t('packs.release.answers.title'), goTo: 'pack' } as const;
  const bare = rights.filter((answer) => isRefusal(answer) && (answer.ground === null || !answer.reason?.trim()));
  const named = (some: typeof rights) => some.map(({ right }) => t(`terms.rights.${right}`)).join(', ');
  if (bare.length > 0)
    return { ...base, state: 'stops', sentence: t('packs.release.answers.bare', { rights: named(bare) }) };
  const others = rights.filter(({ right, ground }) => ground !== null && !isGroundFor(regime, ground, right));
  if (others.length > 0)
    return { ...base, state: 'stops', sentence: t('packs.release.answers.otherRight', { rights: named(others) }) };
  const later = rights.filter(({ outcome }) => outcome === 'later');
  if (later.length > 0 && later.length === rights.length)
    return { ...base, state: 'stops', sentence: t('packs.release.answers.none') };
  const erased = rights.some(({ right, outcome }) => right === 'erasure' && outcome === 'granted');
  const kept = rights.filter((answer) => ['rectification', 'restriction'].includes(answer.right) && grants(answer));
  if (erased && kept.length > 0)
    return { ...base, state: 'advice', sentence: t('packs.release.answers.erasedToo', { rights: named(kept) }) };
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
