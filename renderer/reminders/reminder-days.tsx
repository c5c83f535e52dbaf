import { TagsInput } from '@mantine/core';
import { localeOf } from '../../main/words/language.ts';
import type { Words } from '../../main/words/words.ts';
import { useWords } from '../ui/use-words.tsx';
import { readReminderDays } from './read-reminder-days.ts';
import { useRemindersRefused } from './use-reminders-refused.ts';

type ReminderDaysProps = {
  /** As typed: a chip may be no number yet. */
  readonly value: readonly string[];
  readonly onChange: (typed: string[]) => void;
  readonly onBlur?: () => void;
  readonly error?: React.ReactNode;
  readonly className?: string;
};

/** The steps before a date on which a reminder leaves Docket. */
export function ReminderDays({ value, className, ...input }: ReminderDaysProps) {
  const t = useWords();
  const read = readReminderDays(t, value);
  const refused = useRemindersRefused();
  return (
    <TagsInput
      {...input}
      {...(className !== undefined && { className })}
      label={t('reminders.reminderDays.label')}
      description={[
        t('reminders.reminderDays.help'),
        'days' in read && sentenceOf(t, read.days),
        refused && t('reminders.refused'),
      ]
        .filter((words) => words !== false && words !== '')
        .join(' ')}
      value={[...value]}
      splitChars={[',', ' ', ';']}
      acceptValueOnBlur
    />
  );
}

function sentenceOf(t: Words, days: readonly number[]): string {
  const before = days.filter((day) => day > 0);
  const onTheDay = days.includes(0);
  const [furthest] = before;
  if (furthest === undefined) return t(onTheDay ? 'reminders.reminderDays.onTheDay' : 'reminders.reminderDays.after');
  return t(onTheDay ? 'reminders.reminderDays.beforeAndOnTheDay' : 'reminders.reminderDays.before', {
    days: new Intl.ListFormat(localeOf[t.language], { type: 'conjunction' }).format(before.map(String)),
    furthest,
  });
}
