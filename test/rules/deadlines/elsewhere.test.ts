import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saidHere } from './elsewhere.ts';

const script = new URL('elsewhere.ts', import.meta.url).pathname;
const movedClock = new URL('moved-clock.ts', import.meta.url).href;

type Machine = readonly [zone: string, movedTo: string | undefined];

/** Machines all over the world, half of them with a clock that is wrong by years, hours before a change of clocks, or past 2038. */
const machines: readonly Machine[] = [
  ['UTC', undefined],
  ['Europe/London', '2026-03-29T00:59:00Z'],
  ['Europe/Bucharest', undefined],
  ['Pacific/Kiritimati', '2019-12-31T10:30:00Z'],
  ['America/St_Johns', '2026-10-25T01:30:00Z'],
  ['Asia/Kathmandu', undefined],
  ['Australia/Lord_Howe', '2031-02-28T23:59:59Z'],
  ['Pacific/Chatham', undefined],
  ['America/Los_Angeles', '2000-02-29T08:00:00Z'],
  ['Asia/Tehran', '2038-01-19T03:14:08Z'],
  ['America/Sao_Paulo', '1970-01-01T00:00:01Z'],
  ['Pacific/Marquesas', '2099-12-31T12:00:00Z'],
];

// Compiled once for all of them: to compile the clock took each machine as long as to count.
const compiled = mkdtempSync(join(tmpdir(), 'docket-elsewhere-'));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

async function askMachine([zone, movedTo]: Machine): Promise<unknown> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...(movedTo === undefined ? [] : ['--import', movedClock]), script],
    { env: { ...process.env, NODE_COMPILE_CACHE: compiled, TZ: zone, MOVED_TO: movedTo } },
  );
  return JSON.parse(stdout);
}

describe('the machine that counts', () => {
  const here = saidHere();
  const asked: Promise<PromiseSettledResult<unknown>>[] = [];

  // Two at a time, each when the one before the last is done: more would only wait for each other.
  beforeAll(() => {
    for (const [at, machine] of machines.entries()) asked[at] = settled(asked[at - 2], machine);
  });

  async function settled(before: Promise<unknown> | undefined, machine: Machine) {
    await before;
    const [outcome] = await Promise.allSettled([askMachine(machine)]);
    return outcome;
  }

  it('every vector comes out right and every random case agrees with the second clock here', () => {
    expect(here).toMatchObject({ wrong: [], disagreed: 0 });
  });

  it('there are at least twelve others, each in a zone of its own', () => {
    expect(new Set(machines.map(([zone]) => zone)).size).toBeGreaterThanOrEqual(12);
  });

  for (const [at, [zone, movedTo]] of machines.entries()) {
    const when = movedTo === undefined ? '' : `, its clock set to ${movedTo}`;
    it(`every date and every word of the working is the same in ${zone}${when}`, { timeout: 300_000 }, async () => {
      expect(await asked[at]).toMatchObject({
        status: 'fulfilled',
        value: {
          ...here,
          zone: zone === 'Asia/Kathmandu' ? expect.stringMatching(/^Asia\/Kat/u) : zone,
          ...(movedTo === undefined ? {} : { year: new Date(movedTo).getUTCFullYear() }),
        },
      });
    });
  }
});
