/** How many steps a date may have, and how far ahead one may lie: the contract's own limits. */
const most = { steps: 10, days: 60 };

/** The steps as they are kept, furthest ahead first, or what to type instead. Chips are what somebody typed. */
export function readReminderDays(typed: readonly string[]): { readonly days: number[] } | { readonly problem: string } {
  const wrong = typed.find((chip) => !/^\d{1,2}$/u.test(chip.trim()) || Number(chip) > most.days);
  if (wrong !== undefined)
    return {
      problem: `“${wrong}” is not a step. Type whole days from 0 to ${most.days}, such as 7; 0 is the day itself.`,
    };
  const days = [...new Set(typed.map(Number))].sort((a, b) => b - a);
  if (days.length > most.steps) return { problem: `Those are ${days.length} steps. Keep ${most.steps} or fewer.` };
  return { days };
}
