import type { ShownRule } from '../../contract/calendar/show-rules.ts';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type { Words } from '../../words/words.ts';
import type { Citation, Edition, Term, WaitingRule } from '../rules/deadlines/regimes/regime.ts';
import { findWords } from '../rules/deadlines/words/find-words.ts';

/** The rules of an edition as sentences, each with its citation. */
export function rulesOf(t: Words, edition: Edition): ShownRule[] {
  const { start, terms, identity, fee, clarification, withdrawal, roll, clip, acknowledgement, complaint, breach } =
    edition;
  const { other, ...special } = terms;
  const ownTerms = Object.entries(special) as [Right, Term | null | undefined][]; // the keys of the type
  const inMonths = [other, ...ownTerms.map(([, term]) => term)].some((term) => term?.period.unit === 'months');
  const rule = ruleIn(t);
  const due = ({ period: { unit, count: n } }: Term) => t(`calendar.rules.due.${unit}`, { n });
  return [
    rule(t('calendar.rules.start.title'), t('calendar.rules.start.says'), start),
    rule(t('calendar.rules.answer'), due(other), other.citation),
    ...extensionRules(t, other),
    ...ownTerms.flatMap(([right, term]) =>
      term == null
        ? []
        : [
            rule(t('calendar.rules.answerTo', { right: rightWords(t, right) }), due(term), term.citation),
            ...extensionRules(t, term, rightWords(t, right)),
          ],
    ),
    waitingRule(t, 'identity', identity),
    waitingRule(t, 'fee', fee),
    waitingRule(t, 'clarification', clarification),
    rule(t('calendar.rules.withdrawal.title'), t('calendar.rules.withdrawal.says'), withdrawal),
    rule(
      t('calendar.rules.lastDay.title'),
      roll === null ? t('calendar.rules.lastDay.stays') : t('calendar.rules.lastDay.moves'),
      roll ?? other.citation,
    ),
    ...(inMonths ? [rule(t('calendar.rules.shortMonths.title'), t('calendar.rules.shortMonths.says'), clip)] : []),
    ...(acknowledgement === null
      ? []
      : [
          rule(
            t('calendar.rules.acknowledgement.title'),
            t('calendar.rules.acknowledgement.says', { n: acknowledgement.workingDays }),
            acknowledgement.citation,
          ),
        ]),
    ...(complaint === null
      ? []
      : [
          rule(
            t('calendar.rules.complaints.title'),
            t('calendar.rules.complaints.says', { from: complaint.from, days: complaint.days }),
            complaint.citation,
          ),
        ]),
    rule(
      t('calendar.rules.breaches.title'),
      breach.hours === null ? breach.says[t.language] : t('calendar.rules.breaches.says', { hours: breach.hours }),
      breach.citation,
    ),
  ];
}

function rightWords(t: Words, right: Right): string {
  return right === 'complaint' ? t('calendar.rules.aComplaint') : findWords(t.language).rights[right];
}

function ruleIn({ language }: Words) {
  return (title: string, sentence: string, { text, checkedOn }: Citation): ShownRule => ({
    title,
    sentence,
    citation: text[language] ?? text.en,
    checkedOn,
  });
}

/** Whether and how long the answer can be put off; `right` where it is the term of one right. */
function extensionRules(t: Words, { extension }: Term, right?: string): ShownRule[] {
  const rule = ruleIn(t);
  const title =
    right === undefined ? t('calendar.rules.extension.title') : t('calendar.rules.extension.titleFor', { right });
  if (extension.length === null) return [rule(title, t('calendar.rules.extension.none'), extension.citation)];
  const until =
    extension.length === 'named-date'
      ? t('calendar.rules.extension.namedDate')
      : t(`calendar.rules.extension.to.${extension.length.unit}`, { n: extension.length.count });
  const reasons = extension.reasons === 'any' ? undefined : extension.reasons.map((code) => reasonWords(t, code));
  const sentence =
    reasons === undefined
      ? until
      : `${until} ${t('calendar.rules.extension.reasons', { reasons: reasons.join(', ') })}`;
  const notice =
    right === undefined ? t('calendar.rules.notice.title') : t('calendar.rules.notice.titleFor', { right });
  return [rule(title, sentence, extension.citation), rule(notice, t('calendar.rules.notice.says'), extension.notice)];
}

function reasonWords(t: Words, code: string): string {
  return code === 'complexity' || code === 'number' ? t(`calendar.rules.extension.reason.${code}`) : code;
}

function waitingRule(t: Words, kind: 'identity' | 'fee' | 'clarification', rules: WaitingRule): ShownRule {
  const rule = ruleIn(t);
  const title = t(`calendar.rules.${kind}.title`);
  if (rules.effect !== 'pause') return rule(title, t(`calendar.rules.${kind}.${rules.effect}`), rules.citation);
  const pause = rules.answerDay === 'left-out' ? 'pauseWithAnswer' : 'pause';
  const sentence = t(`calendar.rules.${kind}.${pause}`);
  if (rules.rights === 'any') return rule(title, sentence, rules.citation);
  const rights = rules.rights.map((right) => rightWords(t, right)).join(', ');
  return rule(title, `${sentence} ${t('calendar.rules.onlyFor', { rights })}`, rules.citation);
}
