import { expect, test } from '@playwright/test';
import { startHost } from '../support/start-host.ts';
import { openWindow } from '../support/window.ts';
import { browserSeat, keysOn, mouseOn } from './hands.ts';
import { houses } from './houses.ts';
import { runDay } from './run-day.ts';
import { readAgainst } from './statements.ts';

/** What the browser of somebody in this house says of itself. */
const locales = { 'a German house': 'de-DE', 'a British house': 'en-GB' } as const;
/** The whole of it is the proof's: here one house, by keys, which every control has to be reached with. */
const isProof = process.env['DOCKET_PROOF'] === 'full';

test('a paper that says more, less or something else than it must is told with its first such words', () => {
  const must = [
    { says: 'We hold no data.', because: 'The officer said so.' },
    { says: 'Entry {number}.', because: 'The history goes on.' },
  ];
  expect(readAgainst('letter', ['We hold', 'no data. Entry 7.'], must)).toBe('');
  expect(readAgainst('letter', ['We hold no data. Entry 7.', 'Pay us.'], must)).toContain('accounted for: Pay us.');
  expect(readAgainst('letter', ['We hold data. Entry 7.'], must)).toContain('It says: We hold data.');
  expect(readAgainst('letter', ['We hold no data.'], must)).toContain('was to say: Entry {number}.');
  expect(readAgainst('letter', ['We hold no data.'], [])).toContain('accounted for: We hold no data.');
});

for (const house of houses)
  for (const [how, handsOn] of [
    ['by mouse', mouseOn],
    ['by keyboard alone', keysOn],
  ] as const) {
    if (!isProof && !(house.name === 'a German house' && handsOn === keysOn)) continue;
    test(`the first day in ${house.name}, ${how}`, async ({ browser }) => {
      await using host = await startHost({ running: true });
      await using context = await browser.newContext({
        locale: locales[house.name],
        timezoneId: house.timeZone,
        viewport: { width: 1440, height: 900 },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      // What does not come says where.
      page.setDefaultTimeout(120_000);
      const wrong = await openWindow(page, host.address);
      await runDay(house, handsOn(page), browserSeat(page));
      expect(wrong).toEqual([]);
    });
  }
