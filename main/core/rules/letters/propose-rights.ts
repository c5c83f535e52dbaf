import { rightCodes, type Right } from '../../../contract/deadlines/compute-deadline.ts';
import type { LetterLanguage, ProposedRight, TextSpan } from '../../../contract/letters/letter.ts';
import { said } from '../../../words/said.ts';
import { findArticles, namesDataProtection, namesPersonalData } from './find-articles.ts';
import { whyNotAsked } from './not-asked.ts';
import { foldForMatching, joinedPattern, phrasePattern } from './phrase-pattern.ts';
import { splitSentences } from './split-sentences.ts';
import { wordsOf } from './words/words-of.ts';

type Patterns = {
  readonly demands: ReadonlyMap<Right, readonly [whole: RegExp, named: RegExp]>;
  readonly names: ReadonlyMap<Right, RegExp>;
  readonly asks: RegExp;
  readonly about: RegExp;
  readonly exercised: RegExp;
  readonly threats: RegExp;
  readonly adding: RegExp;
  readonly notBefore: RegExp;
  readonly notAfter: RegExp;
};

const compiled = new Map<LetterLanguage, Patterns>();

function patternsOf(language: LetterLanguage): Patterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const words = wordsOf(language);
  const made: Patterns = {
    demands: new Map(
      rightCodes.map((right) => [
        right,
        [phrasePattern(words.demands[right]), joinedPattern(words.requests, words.names[right])],
      ]),
    ),
    names: new Map(rightCodes.map((right) => [right, phrasePattern(words.names[right])])),
    asks: phrasePattern(words.asks),
    about: phrasePattern(words.about),
    exercised: phrasePattern(words.requests),
    threats: phrasePattern(words.threats),
    adding: phrasePattern(words.adding),
    notBefore: phrasePattern(words.negations.before),
    notAfter: phrasePattern(words.negations.after),
  };
  compiled.set(language, made);
  return made;
}

type Finding = {
  readonly right: Right;
  readonly span: TextSpan;
  readonly sentence: TextSpan;
  readonly article?: string;
  readonly detail?: string;
};

const found = (pattern: RegExp, part: string): boolean => part.search(pattern) >= 0;

/** From where on the sentence only speaks about rights; its length when it never does. */
function aboutFrom(sentence: string, patterns: Patterns): number {
  for (const match of sentence.matchAll(patterns.about)) {
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    const exercises =
      /^(?:the|das|mein|le|du|el|il|del|het|o|do|dreptul|το|του)\s/u.test(match[0]) &&
      found(patterns.exercised, before);
    if (!exercises) return match.index;
  }
  return sentence.length;
}

/** Three or four words fit into so many characters. */
const nearbyCharacters = 200;

function isNegated(sentence: string, start: number, end: number, patterns: Patterns): boolean {
  const before =
    sentence
      .slice(Math.max(0, start - nearbyCharacters), start)
      .split(/[,:]/u)
      .at(-1)
      ?.trimEnd()
      .split(/\s+/u)
      .slice(-3)
      .join(' ') ?? '';
  const after =
    sentence
      .slice(end, end + nearbyCharacters)
      .split(/[,.;:!?]/u)[0]
      ?.trimStart()
      .split(/\s+/u)
      .slice(0, 4)
      .join(' ') ?? '';
  return found(patterns.notBefore, before) || found(patterns.notAfter, after);
}

/** Objecting is itself a refusal ("I do not want your newsletter"), so a "not" around it does not turn it over. */
const NEGATABLE: ReadonlySet<Right> = new Set(['access', 'rectification', 'erasure', 'restriction', 'portability']);

/** Which signs count in this letter: names and article numbers mean little where nobody speaks of personal data. */
type Trusted = { readonly names: boolean; readonly articles: boolean };

function findingsIn(folded: string, sentence: TextSpan, patterns: Patterns, trusted: Trusted): readonly Finding[] {
  const part = folded.slice(sentence.start, sentence.end);
  const limit = aboutFrom(part, patterns);
  const threatens = found(patterns.threats, part);
  const findings: Finding[] = [];
  for (const [right, [whole, named]] of patterns.demands) {
    const demands = trusted.names ? [whole, named] : [whole];
    if (right === 'complaint' && threatens) continue;
    for (const match of demands.flatMap((demand) => [...part.matchAll(demand)])) {
      const end = match.index + match[0].trimEnd().length;
      if (match.index >= limit || (NEGATABLE.has(right) && isNegated(part, match.index, end, patterns))) continue;
      // A phrase that runs into the part that only speaks about rights must name its right before that part begins.
      if (end > limit && !demands.some((demand) => found(demand, part.slice(0, limit)))) continue;
      const span = { start: sentence.start + match.index, end: sentence.start + Math.min(end, limit) };
      findings.push({ right, span, sentence });
    }
  }
  if (!trusted.articles || !found(patterns.asks, part)) return findings;
  for (const cited of findArticles(folded, sentence.start, sentence.end)) {
    if (cited.span.start - sentence.start >= limit || (cited.right === 'complaint' && threatens)) continue;
    findings.push({ ...cited, sentence });
  }
  return findings;
}

function mergeSpans(spans: readonly TextSpan[]): readonly TextSpan[] {
  const merged: TextSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}

function proposal(right: Right, findings: readonly Finding[], why?: string): ProposedRight {
  const articles = [...new Set(findings.flatMap((finding) => finding.article ?? []))];
  const basis =
    articles.length > 0 ? said('letters.why.cites', { articles: articles.join(', ') }) : said('letters.why.marked');
  return { right, spans: mergeSpans(findings.map((finding) => finding.span)), why: why ?? basis };
}

const PENDING_OBJECTION = said('letters.why.pendingObjection');
const UNKNOWN_WRITER = said('letters.why.unknownWriter');
const REPEATED = said('letters.why.repeated');

/** Art. 18(1)(d): restriction "pending the verification whether the legitimate grounds override". */
const WHILE_PENDING =
  /18\s*\(1\)\s*\(d\)|18[^\d]{1,20}1[^\d]{1,20}(?:lit|litt|pism|buchst|lett|letra|litera|sub|onder|b|stycket)?\.?\s*d(?!\p{L})/u;
/** A writer known only by a cookie or an advertising id, in any of the twelve languages. */
const ASKS_FOR_IDENTIFIER = /cookie[^\n]{0,200}(?:identif|ident|ταυτοπο)|(?:identif|ταυτοπο)[^\n]{0,200}cookie/u;

/**
 * The rights a letter invokes, with the words that say so, and the rights it names without needing a case of their own
 * (`setAside`). Articles 15 to 18, 20 to 22 and 77 GDPR count where the sentence asks for something; words count in the
 * letter's language. Rights that are only explained, threatened, denied or recalled are left out.
 *
 * @param earlierSentences what `detectChaser` found; in a chaser they name the old request, elsewhere they are ignored
 */
export function proposeRights(
  text: string,
  language: LetterLanguage,
  chasing: {
    readonly chaser: boolean;
    readonly earlierSentences: readonly TextSpan[];
    /** Where the letter takes a request back. */
    readonly withdrawals?: readonly TextSpan[];
  },
): { readonly rights: readonly ProposedRight[]; readonly setAside: readonly ProposedRight[] } {
  const folded = foldForMatching(text);
  const patterns = patternsOf(language);
  const trusted = { names: namesPersonalData(folded), articles: namesDataProtection(folded) };
  const recalled = new Set(chasing.chaser ? chasing.earlierSentences.map((sentence) => sentence.start) : []);

  const findings = splitSentences(folded, text).flatMap((sentence) => findingsIn(folded, sentence, patterns, trusted));
  const isRecalled = (finding: Finding) => recalled.has(finding.sentence.start);
  const earlierParts = chasing.earlierSentences.map(({ start, end }) => folded.slice(start, end));
  const askedBefore = (right: Right) =>
    findings.some((finding) => finding.right === right && isRecalled(finding)) ||
    earlierParts.some((part) => found(patterns.names.get(right) ?? /(?!)/u, part)) ||
    chasing.earlierSentences.some((s) => findArticles(folded, s.start, s.end).some((cited) => cited.right === right));
  const earlierIsNamed = rightCodes.some(askedBefore);

  const notAsked = new Map<Finding, string>();
  for (const finding of findings) {
    const why = whyNotAsked(folded, finding, chasing.withdrawals ?? []);
    if (why !== undefined) notAsked.set(finding, why);
  }

  const rights: ProposedRight[] = [];
  const setAside: ProposedRight[] = [];
  for (const right of rightCodes) {
    const own = findings.filter((finding) => finding.right === right);
    const named = own.filter((finding) => !isRecalled(finding));
    const now = named.filter((finding) => !notAsked.has(finding));
    if (now.length === 0) {
      const why = named.map((finding) => notAsked.get(finding)).find((one) => one !== undefined);
      if (why !== undefined) setAside.push(proposal(right, named, why));
      continue;
    }
    const adds = now.some(({ sentence }) => found(patterns.adding, folded.slice(sentence.start, sentence.end)));
    const repeats = chasing.chaser && (askedBefore(right) ? true : !earlierIsNamed && !adds);
    const pending =
      right === 'restriction' &&
      findings.some((finding) => finding.right === 'objection') &&
      now.every(({ sentence }) => WHILE_PENDING.test(folded.slice(sentence.start, sentence.end)));
    if (repeats) setAside.push(proposal(right, now, REPEATED));
    else if (pending) setAside.push(proposal(right, now, PENDING_OBJECTION));
    else if (right === 'portability' && ASKS_FOR_IDENTIFIER.test(folded)) {
      setAside.push(proposal(right, now, UNKNOWN_WRITER));
    } else rights.push(proposal(right, now));
  }
  return { rights, setAside };
}
