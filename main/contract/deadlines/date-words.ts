/** January first: what a date is written with, and read from, in the window, in records and in the working. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Monday first, as ISO 8601 numbers them. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** "Dec" of December, "Wed" of Wednesday. */
export function shortName(name: string): string {
  return name.slice(0, 3);
}
