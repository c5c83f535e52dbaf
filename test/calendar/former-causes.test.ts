import { expect, test } from 'vitest';
import { causeInWords } from '../../main/core/records/former-causes.ts';
import { causeOf, type DatingRules } from '../../main/core/records/rules-change.ts';
import { languages } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { speak } from '../../main/words/said.ts';

const none: DatingRules = { closedDays: [], policy: null, identityPause: 'pause' };
const office = (on: string, name = 'Office closed. No post (all day)') => ({ on, name });
const changes: readonly (readonly [before: DatingRules, after: DatingRules, what: 'day' | 'house'])[] = [
  [none, { ...none, closedDays: [office('2026-12-24')] }, 'day'],
  [none, { ...none, closedDays: [office('2026-12-01', '')] }, 'day'],
  [none, { ...none, closedDays: [office('2026-12-24'), office('2026-12-25'), office('2026-12-26')] }, 'day'],
  [{ ...none, closedDays: [office('2026-12-24'), office('2027-01-04', '')] }, none, 'day'],
  [none, { ...none, closedDays: ['2026-12-01', '2026-12-03', '2026-12-05'].map((on) => office(on)) }, 'day'],
  [none, { ...none, identityPause: 'restart' }, 'day'],
  [{ ...none, identityPause: 'restart' }, { ...none, closedDays: [office('2026-12-24')] }, 'day'],
  [none, { ...none, policy: { days: 21, from: 'received' } }, 'house'],
  [
    { ...none, policy: { days: 21, from: 'received' } },
    { ...none, policy: { days: 14, from: 'identity-confirmed' } },
    'house',
  ],
  [{ ...none, policy: { days: 21, from: 'received' } }, none, 'house'],
  [
    { ...none, policy: { days: 21, from: 'received' } },
    { ...none, closedDays: [office('2026-12-24')], policy: { days: 21, from: 'received' } },
    'house',
  ],
];

test.each(languages)(
  'why a date moved, kept in English by an older register, is said in %s as it is today',
  async (language) => {
    const [t, english] = [await loadWords(language), await loadWords('en')];
    for (const [before, after, what] of changes) {
      const written = causeOf({ before, after }, what, undefined);
      const former = speak(english, written);
      expect(causeInWords(t, former)).toBe(speak(t, written));
      expect(causeInWords(t, written)).toBe(speak(t, written));
    }
  },
);

test('a cause in no known form stays as it stands', async () => {
  const t = await loadWords('de');
  for (const cause of ['The mayor said so', 'Closed on no day', 'Closed on 41 Smarch 2026', '. And 3 more'])
    expect(causeInWords(t, cause)).toBe(cause);
});
