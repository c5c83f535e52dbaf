import { expect, test } from 'vitest';
import { loadWords } from '../../main/words/load-words.ts';
import { readReminderDays } from '../../renderer/reminders/read-reminder-days.ts';

const t = await loadWords('en');

test('steps are kept once each, furthest ahead first', () => {
  expect(readReminderDays(t, ['1', '14', '0', '7', '14', '07'])).toEqual({ days: [14, 7, 1, 0] });
  expect(readReminderDays(t, [])).toEqual({ days: [] });
});

test('what is no whole day from 0 to 60 is named, with what to type', () => {
  for (const wrong of ['soon', '-1', '61', '1.5', '1e1', '', '365'])
    expect(readReminderDays(t, ['7', wrong])).toEqual({
      problem: `“${wrong}” is not a step. Type whole days from 0 to 60, such as 7; 0 is the day itself.`,
    });
});

test('a figure of another script is named apart from the sentence, so that it changes no order', () => {
  expect(readReminderDays(t, ['7', '٣'])).toEqual({
    problem: '“\u2068٣\u2069” is not a step. Type whole days from 0 to 60, such as 7; 0 is the day itself.',
  });
});

test('more than ten steps are too many', () => {
  expect(
    readReminderDays(
      t,
      Array.from({ length: 11 }, (_, day) => String(day)),
    ),
  ).toEqual({
    problem: 'Those are 11 steps. Keep 10 or fewer.',
  });
});
