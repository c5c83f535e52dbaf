/**
 * Where `date-holidays` 3.37 differs from the official lists (checked November 2026), in its own rule grammar. A day that
 * is missing makes a due date too early and a day too many makes it too late, so both kinds are mended.
 */
export type CalendarCorrection = { readonly calendar: string; readonly source: string } & (
  | { readonly drop: string; readonly before?: number }
  | { readonly add: string; readonly name: { readonly en: string; readonly [language: string]: string } }
  | { readonly dropFridayFor: readonly string[] }
);

export const calendarCorrections: readonly CalendarCorrection[] = [
  {
    calendar: 'GB-SCT',
    add: '2026-06-15',
    name: { en: 'World Cup bank holiday' },
    source: 'Royal Proclamation of 4 February 2026 under the Banking and Financial Dealings Act 1971 s1(3)',
  },
  { calendar: 'IE', add: '2022-03-18', name: { en: 'Day of Remembrance and Recognition' }, source: 'SI 50/2022' },
  { calendar: 'RO', drop: '01-06', before: 2024, source: 'Law 52/2023' },
  { calendar: 'RO', drop: '01-07', before: 2024, source: 'Law 52/2023' },
  {
    calendar: 'CA-BC',
    add: '09-30 since 2023',
    name: { en: 'National Day for Truth and Reconciliation' },
    source: 'BC Bill 2 of 2023',
  },
  // A Saturday holiday has no Friday in its place.
  {
    calendar: 'US-CA',
    dropFridayFor: ['01-01', '06-19', '07-04', '12-25'],
    source: 'Cal. Gov. Code §6701',
  },
  { calendar: 'CY', drop: 'orthodox -47', source: 'Green Monday is 48 days before Orthodox Easter' },
  {
    calendar: 'CY',
    add: 'orthodox -48',
    name: { en: 'Green Monday' },
    source: 'Green Monday is 48 days before Orthodox Easter',
  },
  { calendar: 'CY', add: 'orthodox 50', name: { en: 'Kataklysmos' }, source: 'Cyprus public holidays' },
];
