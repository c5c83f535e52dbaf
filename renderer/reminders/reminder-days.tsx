import { TagsInput } from '@mantine/core';
import { readReminderDays } from './read-reminder-days.ts';
import { remindersRefusedWords, useRemindersRefused } from './use-reminders-refused.ts';

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
  const read = readReminderDays(value);
  const refused = useRemindersRefused();
  return (
    <TagsInput
      {...input}
      {...(className !== undefined && { className })}
      label="Remind me days before"
      description={[
        'Type a number and press Enter.',
        'days' in read && sentenceOf(read.days),
        refused && remindersRefusedWords,
      ]
        .filter((words) => words !== false && words !== '')
        .join(' ')}
      value={[...value]}
      splitChars={[',', ' ', ';']}
      acceptValueOnBlur
    />
  );
}

function sentenceOf(days: readonly number[]): string {
  const before = days.filter((day) => day > 0);
  const parts = [
    before.length > 0 && `${before.join(', ')} ${before.length === 1 && before[0] === 1 ? 'day' : 'days'} before`,
    days.includes(0) && 'on the day',
    'the day after it has passed',
  ].filter((part) => part !== false);
  const last = parts.pop() ?? '';
  return `You are reminded ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`;
}
