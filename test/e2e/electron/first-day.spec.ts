import { keysOn, mouseOn } from '../first-day/hands.ts';
import { houses } from '../first-day/houses.ts';
import { runDay } from '../first-day/run-day.ts';
import { desktopSeat } from './support/desktop-seat.ts';
import { expect, test } from './support/desktop.ts';

/** What the desktop of somebody in this house says of itself. */
const surroundings = {
  'a German house': { LANG: 'de_DE.UTF-8', LANGUAGE: 'de', TZ: 'Europe/Berlin' },
  'a British house': { LANG: 'en_GB.UTF-8', LANGUAGE: 'en_GB', TZ: 'Europe/London' },
} as const;

for (const house of houses)
  for (const [how, handsOn] of [
    ['by mouse', mouseOn],
    ['by keyboard alone', keysOn],
  ] as const)
    test(`the first day in ${house.name} on the desktop, ${how}`, async ({ startDesktop }) => {
      await using desktop = await startDesktop({ env: { ...surroundings[house.name], DOCKET_NOW_FIXED: '' } });
      await runDay(house, handsOn(desktop.window), desktopSeat(desktop));
      expect(desktop.stderr()).toBe('');
    });
