import type { ShownRule } from '../../contract/calendar/show-rules.ts';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type { Citation, Edition, StatutoryPeriod, Term, WaitingRule } from '../rules/deadlines/regimes/regime.ts';
import { en } from '../rules/deadlines/words/en.ts';

/** The rules of an edition as sentences, each with its citation. */
export function rulesOf(edition: Edition): ShownRule[] {
  const { start, terms, identity, fee, clarification, withdrawal, roll, clip, acknowledgement, complaint, breach } =
    edition;
  const { other, ...special } = terms;
  const ownTerms = Object.entries(special) as [Right, Term | null | undefined][]; // the keys of the type
  const inMonths = [other, ...ownTerms.map(([, term]) => term)].some((term) => term?.period.unit === 'months');
  return [
    rule('Start', 'The clock starts on the day the request is received.', start),
    rule('Answer', `The answer is due within ${lengthOf(other.period)}.`, other.citation),
    ...extensionRules('', other),
    ...ownTerms.flatMap(([right, term]) =>
      term == null
        ? []
        : [
            rule(`Answer to ${rightWords[right]}`, `The answer is due within ${lengthOf(term.period)}.`, term.citation),
            ...extensionRules(` for ${rightWords[right]}`, term),
          ],
    ),
    waitingRule('Proof of identity', 'identity is confirmed', identity),
    waitingRule('Fee', 'the fee is paid', fee),
    waitingRule('Clarification', 'they answer', clarification),
    rule('Withdrawal', 'The days between a request taken back and made again are not counted.', withdrawal),
    roll === null
      ? rule('Last day', 'A last day on a weekend or holiday stays where it is.', other.citation)
      : rule('Last day', 'A last day that is no working day moves to the next one.', roll),
    ...(inMonths ? [rule('Short months', 'Where a month lacks the date, its last day is meant.', clip)] : []),
    ...(acknowledgement === null
      ? []
      : [
          rule(
            'Acknowledgement',
            `Receipt is confirmed within ${lengthOf({ count: acknowledgement.workingDays, unit: 'working-days' })}.`,
            acknowledgement.citation,
          ),
        ]),
    ...(complaint === null
      ? []
      : [
          rule(
            'Complaints',
            `From ${complaint.from}, a complaint is acknowledged within ${complaint.days} days, the day of receipt being the first.`,
            complaint.citation,
          ),
        ]),
    rule(
      'Breaches',
      breach.hours === null
        ? breach.says.en
        : `The authority is told of a breach within ${breach.hours} hours of becoming aware of it.`,
      breach.citation,
    ),
  ];
}

const rightWords: { readonly [right in Right]: string } = { ...en.rights, complaint: 'a complaint' };

function rule(title: string, sentence: string, { text, checkedOn }: Citation): ShownRule {
  return { title, sentence, citation: text.en, checkedOn };
}

function extensionRules(right: string, { extension }: Term): ShownRule[] {
  const title = `Extension${right}`;
  if (extension.length === null) return [rule(title, 'The answer cannot be put off.', extension.citation)];
  const reasons = extension.reasons === 'any' ? '' : ` Reasons the law accepts: ${extension.reasons.join(', ')}.`;
  const until =
    extension.length === 'named-date'
      ? 'to a date that the notice names'
      : `to ${lengthOf(extension.length)} in all, from the same start`;
  return [
    rule(title, `The answer can be put off ${until}.${reasons}`, extension.citation),
    rule(`Extension notice${right}`, 'The notice is sent before the first limit ends.', extension.notice),
  ];
}

function waitingRule(title: string, until: string, rules: WaitingRule): ShownRule {
  switch (rules.effect) {
    case 'restart':
      return rule(title, `The period begins on the day ${until}.`, rules.citation);
    case 'pause': {
      const day = rules.answerDay === 'left-out' ? ', the day of the answer among them' : '';
      const rights =
        rules.rights === 'any' ? '' : ` Only for ${rules.rights.map((right) => rightWords[right]).join(', ')}.`;
      return rule(title, `The days until ${until} are not counted${day}.${rights}`, rules.citation);
    }
    case 'none':
      return rule(title, `The clock runs on until ${until}.`, rules.citation);
  }
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six'] as const;

function lengthOf({ count, unit }: StatutoryPeriod): string {
  const noun = unit === 'working-days' ? 'working day' : unit === 'days' ? 'day' : 'month';
  return `${numbers[count] ?? String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
