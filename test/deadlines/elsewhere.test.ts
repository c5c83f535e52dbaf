import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { saidHere } from './elsewhere.ts';

const script = new URL('elsewhere.ts', import.meta.url).pathname;
const movedClock = new URL('moved-clock.ts', import.meta.url).href;

/** Machines all over the world, half of them with a clock that is wrong by years, hours before a change of clocks, or past 2038. */
const machines: readonly (readonly [zone: string, movedTo: string | undefined])[] = [
  ['UTC', undefined],
  ['Europe/London', '2026-03-29T00:59:00Z'],
  ['Europe/Bucharest', undefined],
  ['Pacific/Kiritimati', '2019-12-31T10:30:00Z'],
  ['Pacific/Apia', undefined],
  ['America/St_Johns', '2026-10-25T01:30:00Z'],
  ['Asia/Kathmandu', undefined],
  ['Australia/Lord_Howe', '2031-02-28T23:59:59Z'],
  ['Pacific/Chatham', undefined],
  ['America/Los_Angeles', '2000-02-29T08:00:00Z'],
  ['Asia/Tehran', '2038-01-19T03:14:08Z'],
  ['Africa/Casablanca', undefined],
  ['America/Sao_Paulo', '1970-01-01T00:00:01Z'],
  ['Pacific/Marquesas', '2099-12-31T12:00:00Z'],
];

describe('the machine that counts', () => {
  const here = saidHere();

  it('every vector comes out right and every random case agrees with the second clock here', () => {
    expect(here).toMatchObject({ wrong: [], disagreed: 0 });
  });

  for (const [zone, movedTo] of machines) {
    const when = movedTo === undefined ? '' : `, its clock set to ${movedTo}`;
    it(`every date and every word of the working is the same in ${zone}${when}`, { timeout: 120_000 }, () => {
      const answer = execFileSync(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', ...(movedTo === undefined ? [] : ['--import', movedClock]), script],
        { env: { ...process.env, TZ: zone, MOVED_TO: movedTo }, encoding: 'utf8' },
      );
      const there = JSON.parse(answer) as { readonly zone: string; readonly year: number }; // the script above prints it
      expect(there).toMatchObject({
        zone: zone === 'Asia/Kathmandu' ? expect.stringMatching(/^Asia\/Kat/u) : zone,
        ...here,
      });
      if (movedTo !== undefined) expect(there.year).toBe(new Date(movedTo).getUTCFullYear());
    });
  }
});
