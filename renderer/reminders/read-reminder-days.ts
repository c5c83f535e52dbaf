import type { Words } from '../../main/words/words.ts';

/** How many steps a date may have, and how far ahead one may lie: the contract's own limits. */
const most = { steps: 10, days: 60 };

/** The steps as they are kept, furthest ahead first, or what to type instead. Chips are what somebody typed. */
export function readReminderDays(
  t: Words,
  typed: readonly string[],
): { readonly days: number[] } | { readonly problem: string } {
  const wrong = typed.find((chip) => !/^\d{1,2}$/u.test(chip.trim()) || Number(chip) > most.days);
  if (wrong !== undefined) return { problem: t('reminders.reminderDays.notAStep', { typed: wrong, most: most.days }) };
  const days = [...new Set(typed.map(Number))].sort((a, b) => b - a);
  if (days.length > most.steps)
    return { problem: t('reminders.reminderDays.tooMany', { steps: days.length, most: most.steps }) };
  return { days };
}
