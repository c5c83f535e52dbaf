import { writtenDate, type Block } from '../files/paper/paper.ts';
import { fill, type Wording } from '../files/paper/wording/wording.ts';
import type { ToldAnswer, PackContent } from './pack-content.ts';
import { voiceOf } from './voice-of.ts';

/**
 * The answer to every right that was asked: whether data is held, where access is answered (Art. 15(1) GDPR), then each
 * right by its name with what was done, or with the ground and the reason why not (Art. 12(4) GDPR).
 */
export function answerBlocks(content: PackContent, wording: Wording): readonly Block[] {
  const { voice, person } = voiceOf(content);
  const held = heldSentence(content, voice);
  const items = content.answers
    // Nothing held is the whole answer to access.
    .filter((answer) => content.holds || answer.right !== 'access' || !isGranted(answer))
    .map((answer) =>
      fill(wording.letter.answer, { right: answer.name, sentence: sentenceOf(answer, content, wording) }),
    );
  return [
    ...(held === undefined ? [] : [{ kind: 'paragraph', text: fill(held, { person }) } as const]),
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ];
}

/**
 * Whether data is held: said where access is granted, and wherever none is held, but by nobody who could not find out
 * about whom it is (Art. 11(2) GDPR).
 */
function heldSentence(
  { holds, answers }: PackContent,
  { confirmed, confirmedThen, nothingHeld }: ReturnType<typeof voiceOf>['voice'],
): string | undefined {
  if (!holds) return answers.some(({ groundCode }) => groundCode === 'not-identifiable') ? undefined : nothingHeld;
  if (!answers.some((answer) => answer.right === 'access' && isGranted(answer))) return undefined;
  const erased = answers.some(({ right, outcome }) => right === 'erasure' && outcome === 'granted');
  return erased ? confirmedThen : confirmed;
}

/** Granted by this letter, wholly or in part. */
function isGranted({ outcome, before }: ToldAnswer): boolean {
  return before === null && (outcome === 'granted' || outcome === 'granted-in-part');
}

function sentenceOf(answer: ToldAnswer, content: PackContent, { letter, locale }: Wording): string {
  const { voice, person } = voiceOf(content);
  const { right, outcome, ground, reason, before } = answer;
  const why = { ground: ground ?? '', reason: reason ?? '' };
  if (before !== null) {
    const on = writtenDate(before, locale);
    if (outcome === 'withdrawn') return fill(voice.withdrawn, { on });
    if (outcome === 'refused')
      return ground === null || reason === null
        ? fill(letter.refusedBeforeBare, { on })
        : fill(letter.refusedBefore, { on, ...why });
    return outcome === 'granted-in-part'
      ? fill(letter.inPartBefore, { on, ...why })
      : fill(letter.grantedBefore, { on });
  }
  if (outcome === 'refused') return fill(letter.refused, why);
  if (outcome === 'granted-in-part') return fill(letter.inPart, why);
  if (outcome !== 'granted') return letter.later;
  return !content.holds && right !== 'complaint' ? letter.nothingToApply : fill(voice.done[right], { person });
}
