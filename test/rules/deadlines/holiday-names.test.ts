import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { findCalendar } from '../../../main/core/rules/deadlines/calendar.ts';
import { readDay } from '../../../main/core/rules/deadlines/epoch-days.ts';
import { nonWorkingDays } from '../../../main/core/rules/deadlines/non-working-days.ts';
import { en } from '../../../main/words/en.ts';
import { languages, type Language } from '../../../main/words/language.ts';

/** The calendars that a register can be made with, and those of the German Länder, which the menu leaves to the command. */
const laender = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'];
const calendars = [
  ...Object.keys(en.terms.calendars).filter((code) => code !== 'weekends'),
  ...laender.map((land) => `DE-${land}`),
];
/** With a jubilee and a funeral, a coronation, and two usual years, of which one has an election. */
const years = [2022, 2023, 2026, 2027];

/** Names that are the same in both languages. */
const sameInBoth = new Set(['Corpus Christi']);

const nameOn = (code: string, day: string, language: Language) =>
  findCalendar(code).holidayName(readDay(day, 'on'), language);

/** Each public holiday of a year as the country itself writes it, where `date-holidays` has nothing in `language`. */
function namelessIn(language: Language, code: string, year: number): readonly { day: string; own: string }[] {
  const [country = '', state] = code.split('-');
  const list = new Holidays(country, state ?? '');
  if (list.getLanguages().includes(language) && language !== 'en') return [];
  const named = (asked: string) => {
    list.setLanguages(asked);
    return list.getHolidays(year).filter(({ type }) => type === 'public');
  };
  const own = new Map(named('xx').map((entry) => [`${entry.rule} ${entry.date}`, entry.name]));
  return named(language).flatMap(({ rule, date, name }) =>
    own.get(`${rule} ${date}`) === name ? [{ day: date.slice(0, 10), own: name }] : [],
  );
}

test.each(languages)(
  'every public holiday of every calendar has a name in %s, where the list has none too',
  (language) => {
    const left = calendars.flatMap((code) =>
      years.flatMap((year) =>
        namelessIn(language, code, year)
          .filter(({ day, own }) => nameOn(code, day, language) === own && !sameInBoth.has(own))
          .filter(() => !(language === 'en' && isEnglish(code)))
          .map(({ own }) => `${code}: ${own}`),
      ),
    );
    expect([...new Set(left)]).toEqual([]);
  },
);

function isEnglish(code: string): boolean {
  return ['GB', 'IE', 'US', 'CA'].includes(code.slice(0, 2));
}

describe('a public holiday', () => {
  test('of the United Kingdom is read in the language of the screen', () => {
    expect(languages.map((language) => nameOn('GB-ENG', '2026-05-04', language))).toEqual([
      'Early May bank holiday',
      'Bankfeiertag Anfang Mai',
      'Jour férié de début mai',
      'Festivo de principios de mayo',
      'Zi liberă legală de la începutul lunii mai',
    ]);
  });

  test('in place of another says so in the same language', () => {
    // Boxing Day of 2026 is a Saturday.
    const named = languages.map((language) => nameOn('GB-ENG', '2026-12-28', language));
    expect(named[0]).toBe('Boxing Day (substitute day)');
    expect(named[1]).toMatch(/\(Ersatztag\)$/u);
    expect(named[4]).toMatch(/\(zi de înlocuire\)$/u);
    expect(new Set(named).size).toBe(languages.length);
  });

  test('is named the same whichever language was asked before', () => {
    const before = nameOn('ES', '2026-12-08', 'ro');
    nameOn('ES', '2026-10-12', 'de');
    expect(nonWorkingDays('ES', [], '2027-12-08', '2027-12-08', 'ro')[0]?.name).toBe(before);
  });

  test('that a correction brings is named too', () => {
    expect(nameOn('GB-SCT', '2026-06-15', 'de')).toBe('Bankfeiertag zur Fußballweltmeisterschaft');
    expect(nameOn('GB-SCT', '2026-06-15', 'en')).toBe('World Cup bank holiday');
  });
});
