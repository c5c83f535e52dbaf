import { describe, expect, test } from 'vitest';
import { dueOf, noticeDue } from '../../renderer/ui/due-words.ts';
import type { ShownClock } from '../../renderer/ui/due-words.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { momentOf } from '../../main/words/dates.ts';

const t = await loadWords('en');
const moment = momentOf('2026-11-25T09:12:00Z', 'Europe/London');
const startedOn = '2026-10-25';

const answerDue = (due: string): ShownClock => ({ kind: 'answer', startedOn, due });
const breachUntil = (until: string): ShownClock => ({ kind: 'breach', awareAt: '2026-11-22T14:05:00Z', until });

describe('what the due mark says', () => {
  test.each([
    ['a limit long past', answerDue('2026-11-20'), 'over', '5 days over', 'Fri 20 Nov'],
    ['a limit that passed yesterday', answerDue('2026-11-24'), 'over', '1 day over', 'Tue 24 Nov'],
    ['the last day', answerDue('2026-11-25'), 'today', 'Due today', 'Wed 25 Nov'],
    ['the day before', answerDue('2026-11-26'), 'soon', 'Due tomorrow', 'Thu 26 Nov'],
    ['seven days before', answerDue('2026-12-02'), 'soon', '7 days left', 'Wed 2 Dec'],
    ['eight days before', answerDue('2026-12-03'), 'ok', '8 days left', 'Thu 3 Dec'],
    ['a date in another year', answerDue('2027-01-04'), 'ok', '40 days left', 'Mon 4 Jan 2027'],
    ['a paused clock', { kind: 'paused', since: '2026-11-06' }, 'paused', 'Paused, day 20', 'since 6 Nov'],
    ['a clock that waits', { kind: 'waiting', since: '2026-11-11' }, 'none', 'Not started', 'since 11 Nov'],
    [
      'closed in time',
      { kind: 'closed', due: '2026-11-25', closedOn: '2026-11-14' },
      'done',
      '11 days early',
      'Sat 14 Nov',
    ],
    [
      'closed on the last day',
      { kind: 'closed', due: '2026-11-14', closedOn: '2026-11-14' },
      'done',
      'On the day',
      'Sat 14 Nov',
    ],
    [
      'closed after the limit',
      { kind: 'closed', due: '2026-11-12', closedOn: '2026-11-14' },
      'donelate',
      '2 days late',
      'Sat 14 Nov',
    ],
    ['a department that is late', { kind: 'internal', due: '2026-11-22' }, 'late', '3 days late', 'Sun 22 Nov'],
    ['a department due tomorrow', { kind: 'internal', due: '2026-11-26' }, 'ok', 'Due tomorrow', 'Thu 26 Nov'],
    ['a department due today', { kind: 'internal', due: '2026-11-25' }, 'ok', 'Due today', 'Wed 25 Nov'],
    ['a breach in its last day', breachUntil('2026-11-25T14:05:00Z'), 'today', '4 h 53 min left', '14:05'],
    [
      'a breach with more than a day',
      breachUntil('2026-11-26T15:40:00Z'),
      'soon',
      '30 h 28 min left',
      'Thu 26 Nov 15:40',
    ],
    ['a breach in its last hour', breachUntil('2026-11-25T09:24:05Z'), 'today', '12 min 5 s left', '09:24'],
    ['a breach that is over', breachUntil('2026-11-25T06:02:00Z'), 'over', 'Over by 3 h 10 min', '06:02'],
    ['a breach over by a second', breachUntil('2026-11-25T09:11:59Z'), 'over', 'Over by 1 min', '09:11'],
  ] satisfies readonly (readonly [string, ShownClock, string, string, string])[])(
    '%s',
    (_, clock, state, words, date) => {
      expect(dueOf(t, clock, moment)).toMatchObject({ state, words, date });
    },
  );

  test('the pie shows the part of the time that is gone, even when the clock started before or after today', () => {
    expect(dueOf(t, { kind: 'answer', startedOn: '2026-11-15', due: '2026-12-05' }, moment).used).toBe(0.5);
    expect(dueOf(t, { kind: 'answer', startedOn: '2026-11-28', due: '2026-12-28' }, moment).used).toBe(0);
    expect(dueOf(t, breachUntil('2026-11-25T14:05:00Z'), moment).used).toBeCloseTo(0.932, 3);
  });

  test('summer time does not change the 72 hours, only the words of the hour', () => {
    const evening = momentOf('2026-10-24T22:30:00Z', 'Europe/London');
    const due = dueOf(t, { kind: 'breach', awareAt: '2026-10-23T01:30:00Z', until: '2026-10-26T01:30:00Z' }, evening);
    expect(due).toMatchObject({ words: '27 h 0 min left', date: 'Mon 26 Oct 01:30' });
  });
});

describe('the extension notice', () => {
  test('has its own mark from seven days before its last day', () => {
    expect(noticeDue(t, '2026-12-03', '2026-11-25')).toBeUndefined();
    expect(noticeDue(t, '2026-12-02', '2026-11-25')).toMatchObject({
      state: 'soon',
      words: '7 days to send the extension notice',
    });
    expect(noticeDue(t, '2026-11-25', '2026-11-25')).toMatchObject({
      state: 'today',
      words: 'Last day to send the extension notice',
    });
  });

  test('has none once that day has passed, because no extension can be given then', () => {
    expect(noticeDue(t, '2026-11-24', '2026-11-25')).toBeUndefined();
  });
});
