import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  findCalendar,
  nextWorkingDay,
  withClosedDays,
} from '../../../main/core/rules/deadlines/calendar.ts';
import { DeadlineInputError } from '../../../main/core/rules/deadlines/deadline-input-error.ts';
import { isoOf, readDay, weekdayOf } from '../../../main/core/rules/deadlines/epoch-days.ts';
import { nonWorkingDays } from '../../../main/core/rules/deadlines/non-working-days.ts';
import { speak } from '../../../main/words/said.ts';
import { english } from '../../support/english.ts';

type List = {
  readonly source: string;
  readonly days: Record<string, string[]>;
  readonly checkedOn?: string;
  readonly checkedAgainst?: string;
};
type Lists = Record<string, List>;
const lists = JSON.parse(
  readFileSync(new URL('../../fixtures/public-holidays.json', import.meta.url), 'utf8'),
) as Lists; // our own fixture

const day = (text: string) => readDay(text, 'on');

function refusalOf(code: string): DeadlineInputError {
  try {
    findCalendar(code);
  } catch (error) {
    if (error instanceof DeadlineInputError) return error;
    throw error;
  }
  throw new Error('It was found.');
}

describe('the working days of a calendar', () => {
  for (const [code, { days }] of Object.entries(lists)) {
    for (const [year, official] of Object.entries(days)) {
      it(`${code} ${year} has the public holidays of the official list, no more and no fewer`, () => {
        const weekdays = nonWorkingDays(code, [], `${year}-01-01`, `${year}-12-31`)
          .map(({ on }) => on)
          .filter((on) => ![0, 6].includes(weekdayOf(day(on))));
        expect(weekdays).toEqual(official);
      });
    }
  }

  for (const code of ['GB-ENG', 'GB-SCT', 'GB-NIR', 'IE', 'RO', 'FR', 'FR-57', 'FR-67', 'FR-68', 'DE']) {
    it(`${code} is checked for 2024 to 2028 against a list that is named, on a day that is named`, () => {
      expect(Object.keys(lists[code]?.days ?? {})).toEqual(
        expect.arrayContaining(['2024', '2025', '2026', '2027', '2028']),
      );
      expect(lists[code]?.source).toBeTruthy();
      expect(lists[code]?.checkedAgainst).toBeTruthy();
      expect(lists[code]?.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    });
  }

  for (const land of ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH']) {
    it(`DE-${land} keeps every nationwide holiday from 2024 to 2028`, () => {
      const off = new Set(nonWorkingDays(`DE-${land}`, [], '2024-01-01', '2028-12-31').map(({ on }) => on));
      const nationwide = Object.entries(lists['DE']?.days ?? {}).flatMap(([year, days]) =>
        year >= '2024' && year <= '2028' ? days : [],
      );
      expect(nationwide.filter((on) => !off.has(on))).toEqual([]);
      expect(nationwide.length).toBeGreaterThan(35);
    });
  }

  it('Berlin had one holiday of its own on 8 May 2025, eighty years after the war', () => {
    expect(nonWorkingDays('DE-BE', [], '2025-05-08', '2025-05-08')).toHaveLength(1);
    expect(nonWorkingDays('DE-BB', [], '2025-05-08', '2025-05-08')).toEqual([]);
  });

  it('a weekend is never a working day and, without a country, nothing else is', () => {
    expect(nonWorkingDays('weekends', [], '2026-12-21', '2026-12-31').map(({ on }) => on)).toEqual([
      '2026-12-26',
      '2026-12-27',
    ]);
  });

  it('the next working day after Christmas 2026 differs by country', () => {
    const after = (code: string) => isoOf(nextWorkingDay(findCalendar(code), day('2026-12-25')));
    expect([after('GB-ENG'), after('IE'), after('FR'), after('RO')]).toEqual([
      '2026-12-29',
      '2026-12-28',
      '2026-12-28',
      '2026-12-28',
    ]);
  });

  it('California has no Friday in place of a Saturday holiday', () => {
    const days = (from: string, to: string) => nonWorkingDays('US-CA', [], from, to).map(({ on }) => on);
    expect(days('2026-07-03', '2026-07-03')).toEqual([]);
    expect(days('2021-12-31', '2021-12-31')).toEqual([]);
  });

  it('Cyprus keeps Green Monday on a Monday and the Monday of Kataklysmos', () => {
    const off = nonWorkingDays('CY', [], '2026-01-01', '2026-12-31').map(({ on }) => on);
    expect(off).toContain('2026-02-23');
    expect(off).not.toContain('2026-02-24');
    expect(off).toContain('2026-06-01');
  });

  it('the organisation’s own closed days are left out and named', () => {
    const closedDays = [{ on: '2026-12-24', name: 'Works party' }];
    const calendar = withClosedDays(findCalendar('FR'), closedDays);
    expect(calendar.kindOf(day('2026-12-24'))).toBe('closed');
    expect(calendar.kindOf(day('2026-12-25'))).toBe('holiday');
    expect(isoOf(nextWorkingDay(calendar, day('2026-12-24')))).toBe('2026-12-28');
    expect(nonWorkingDays('FR', closedDays, '2026-12-23', '2026-12-27')).toEqual([
      { on: '2026-12-24', name: 'Works party' },
      { on: '2026-12-25', name: 'Christmas Day' },
      { on: '2026-12-26', name: null },
      { on: '2026-12-27', name: null },
    ]);
  });

  it('a closed day leaves the calendar of other organisations as it was', () => {
    withClosedDays(findCalendar('FR'), [{ on: '2026-12-23', name: '' }]);
    expect(findCalendar('FR').isWorkingDay(day('2026-12-23'))).toBe(true);
  });

  it('ten working days skip weekends and holidays, and the first day is not counted', () => {
    expect(isoOf(addWorkingDays(findCalendar('weekends'), day('2026-04-13'), 10))).toBe('2026-04-27');
    expect(isoOf(addWorkingDays(findCalendar('GB-ENG'), day('2026-12-23'), 3))).toBe('2026-12-30');
  });

  it('a holiday in the middle of a long New Year counts on each of its days', () => {
    expect(nonWorkingDays('RO', [], '2026-01-01', '2026-01-07').map(({ on }) => on)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
      '2026-01-04',
      '2026-01-06',
      '2026-01-07',
    ]);
  });

  for (const code of [
    '',
    'gb-eng',
    'GB-XYZ',
    'ZZ',
    'Weekends',
    'GB-ENG-LONDON-1',
    '__proto__',
    'constructor',
    'DE-toString',
  ]) {
    it(`the calendar “${code}” is refused with what would be right`, () => {
      const refusal = refusalOf(code);
      expect(refusal).toMatchObject({ name: 'DeadlineInputError', field: 'calendar' });
      expect(speak(english, refusal.message)).toContain('GB-ENG');
    });
  }

  it('the United Kingdom as a whole is refused, because its bank holidays differ', () => {
    const refusal = refusalOf('GB');
    expect(refusal.field).toBe('calendar');
    expect(speak(english, refusal.message)).toContain('GB-SCT');
  });

  it('every region that is listed can be opened', () => {
    for (const code of [
      'GB-ENG',
      'GB-WLS',
      'GB-SCT',
      'GB-NIR',
      'IE',
      'RO',
      'FR',
      'DE',
      'DE-BY',
      'DE-BY-A',
      'ES-MD',
      'CH-ZH',
      'US-CA',
      'CA-BC',
      'CA-QC',
      'BR',
    ]) {
      expect(findCalendar(code).code).toBe(code);
    }
  });
});
