import { speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { writtenDate } from '../../words/written-date.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const day = String.raw`(?:[12]?\d|3[01]) (?:${months}) \d{4}`;

/** The forms of English sentences. A name in brackets may hold anything. */
const forms: readonly (readonly [form: RegExp, say: (t: Words, found: Readonly<Record<string, string>>) => string])[] =
  [
    [
      new RegExp(String.raw`^(?<what>Closed|Open again) on (?<first>${day})(?: \((?<name>.*)\))?$`, 'su'),
      (t, { what, first, name }) =>
        t(what === 'Closed' ? 'calendar.causes.closedOn' : 'calendar.causes.openOn', {
          day: dayIn(t, first),
          ...named(name),
        }),
    ],
    [
      new RegExp(
        String.raw`^(?<what>Closed|Open again) from (?<first>${day}) to (?<last>${day})(?: \((?<name>.*)\))?$`,
        'su',
      ),
      (t, { what, first, last, name }) =>
        t(what === 'Closed' ? 'calendar.causes.closedFrom' : 'calendar.causes.openFrom', {
          first: dayIn(t, first),
          last: dayIn(t, last),
          ...named(name),
        }),
    ],
    [/^The closing days changed$/u, (t) => t('calendar.causes.days')],
    [/^The house rule was taken out$/u, (t) => t('calendar.causes.houseRuleGone')],
    [
      /^The house rule(?<state>| was made:| is now|:) (?<days>\d+) days from (?<from>receipt|confirmed identity)$/u,
      (t, { state, days, from }) =>
        t(houseRules[state ?? ''] ?? 'calendar.causes.houseRule', {
          days: Number(days),
          from: from === 'receipt' ? 'received' : 'identity-confirmed',
        }),
    ],
    [/^Waiting for proof of identity now pauses the clock$/u, (t) => t('calendar.causes.identityPauses')],
    [/^The clock now starts anew once identity is confirmed$/u, (t) => t('calendar.causes.identityStartsAnew')],
  ];

const houseRules: Readonly<Record<string, 'calendar.causes.houseRuleMade' | 'calendar.causes.houseRuleNow'>> = {
  ' was made:': 'calendar.causes.houseRuleMade',
  ' is now': 'calendar.causes.houseRuleNow',
};

/**
 * Why a date moved, in the reader's words. A register from before Docket spoke other languages kept the sentence in
 * English: each of its forms is said anew, and what fits none stays as it stands.
 */
export function causeInWords(t: Words, cause: string): string {
  return oneCause(t, cause) ?? severalCauses(t, cause) ?? speak(t, cause);
}

function oneCause(t: Words, cause: string): string | undefined {
  for (const [form, say] of forms) {
    const found = form.exec(cause);
    if (found !== null) return say(t, found.groups ?? {});
  }
  return undefined;
}

// The name of a day may hold a full stop: every place where the first could end is tried.
function severalCauses(t: Words, cause: string): string | undefined {
  const { both, others } = /^(?<both>.*?)(?:\. And (?<others>\d+) more)?$/su.exec(cause)?.groups ?? {};
  if (both === undefined) return undefined;
  for (let at = both.indexOf('. '); at >= 0; at = both.indexOf('. ', at + 1)) {
    const [first, second] = [oneCause(t, both.slice(0, at)), oneCause(t, both.slice(at + 2))];
    if (first === undefined || second === undefined) continue;
    return others === undefined
      ? t('calendar.causes.two', { first, second })
      : t('calendar.causes.more', { first, second, others });
  }
  return undefined;
}

function named(name: string | undefined) {
  return { named: name === undefined ? 'no' : 'yes', name: name ?? '' };
}

/** "24 December 2026", as English writes it, in the reader's language. */
function dayIn(t: Words, written: string | undefined): string {
  const date = new Date(`${written} UTC`).toISOString().slice(0, 10);
  return writtenDate(t, { date, parts: { day: 'numeric', month: 'long', year: 'numeric' } });
}
