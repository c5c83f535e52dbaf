import type { LetterProposal, WordsFound } from '../../../contract/letters/letter.ts';
import { said } from '../../../words/said.ts';
import { detectChaser } from './detect-chaser.ts';
import { detectLanguage } from './detect-language.ts';
import { detectReply } from './detect-reply.ts';
import { IN_NOTICE } from './not-asked.ts';
import { ownWordsEnd } from './own-words.ts';
import { proposeRights } from './propose-rights.ts';

/** A person's letter is a few pages; what stands beyond this many characters is not searched. */
export const SEARCHED_CHARACTERS = 100_000;

type Findings = Omit<WordsFound, 'language'>;
const NOTHING: Findings = { rights: [], setAside: [], chaser: false, chaserSpans: [] };

function findingsIn(text: string, code: LetterProposal['language']['code']): Findings {
  if (code === 'und') return NOTHING;
  const { earlierSentences, ...chaser } = detectChaser(text, code);
  const { withdrawalSpans: withdrawals } = detectReply(text, code);
  return { ...proposeRights(text, code, { chaser: chaser.chaser, earlierSentences, withdrawals }), ...chaser };
}

/** A notice below the letter says nothing of what its writer asks. */
const isEmpty = (findings: Findings) =>
  findings.rights.length === 0 && findings.setAside.every(({ why }) => why === IN_NOTICE) && !findings.chaser;

const REPLY = /^\s*(?:re|aw|sv|antw|res|odp|ref|απ|vs)\s*:/iu;

/**
 * Everything Docket suggests from a letter's words. The writer's own words come first; mail quoted below them counts
 * only when they say nothing (a colleague's "please handle" above a forwarded letter), and the subject line only when
 * the whole text says nothing. A reply ("Re:") repeats an old letter, so neither counts there.
 */
export function proposeLetter(letter: { readonly subject: string; readonly text: string }): WordsFound {
  const text = letter.text.slice(0, SEARCHED_CHARACTERS);
  const own = text.slice(0, ownWordsEnd(text));
  const ownLanguage = detectLanguage(own);
  const language = ownLanguage.code === 'und' ? detectLanguage(`${letter.subject}\n${text}`) : ownLanguage;
  let findings = findingsIn(own, language.code);
  const isReply = REPLY.test(letter.subject);
  if (isEmpty(findings) && own.length < text.length && !isReply) findings = findingsIn(text, detectLanguage(text).code);
  if (isEmpty(findings) && !isReply) {
    const code = language.code === 'und' ? detectLanguage(letter.subject).code : language.code;
    const why = said('letters.why.subject');
    const rights = findingsIn(letter.subject, code).rights.map((right) => ({ ...right, spans: [], why }));
    findings = { ...findings, rights };
  }
  return { language, ...findings, ...replyIn(own, language.code) };
}

/** Quoted mail takes nothing back: only the writer's own words do. */
function replyIn(own: string, code: LetterProposal['language']['code']) {
  if (code === 'und') return {};
  const { withdrawalSpans, proofSpans } = detectReply(own, code);
  return {
    ...(withdrawalSpans.length > 0 && { withdrawalSpans }),
    ...(proofSpans.length > 0 && { proofSpans }),
  };
}

/** Nothing was found in the words, or nobody has looked. */
export const nothingFound: WordsFound = { language: { code: 'und', certainty: 0 }, ...NOTHING };
