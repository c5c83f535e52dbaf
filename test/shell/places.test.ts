import { describe, expect, test, vi } from 'vitest';
import { loadWords } from '../../main/words/load-words.ts';
import type { Role } from '../../main/contract/procedure.ts';
import { keysOf, placeAt, placesOf } from '../../renderer/shell/places.ts';

vi.stubGlobal('location', new URL('http://127.0.0.1:4173/'));
const { screensOf } = await import('../../renderer/screens.ts');
const t = await loadWords('en');

const groupsOf = (role: Role) => placesOf(t, screensOf(role));
const labels = (role: Role) => groupsOf(role).flatMap(({ places }) => places.map(({ label }) => label));

describe('the places of a role', () => {
  test('a manager has an overview and exports, and no way to a case', () => {
    expect(labels('manager')).toEqual(['Overview', 'Exports', 'Your passphrase']);
  });

  test('a handler has the places of a DPO', () => {
    expect(labels('handler')).toEqual(labels('dpo'));
  });

  test('they stand under their headings, and no heading over nothing', () => {
    expect(groupsOf('dpo').map(({ label, places: [first] }) => [label, first?.label])).toEqual([
      [undefined, 'Today'],
      ['Views', 'Due in 7 days'],
      ['Register', 'Reports'],
    ]);
    expect(groupsOf('manager').map(({ label }) => label)).toEqual([undefined]);
  });
});

test('keys go to the places of a role and to what it can do, each to one', () => {
  const keys = (role: Role) => keysOf(t, screensOf(role)).map(({ press, does, path }) => [press, does, path]);
  expect(keys('dpo')).toEqual(
    expect.arrayContaining([
      ['g t', 'go to Today', '/'],
      ['g r', 'go to Requests', '/requests'],
      ['g b', 'go to Breaches', '/breaches'],
      ['g s', 'go to Sealed reports', '/inbox'],
      ['n', 'log a request', '/requests/log'],
      ['b', 'record a breach', '/breaches/log'],
    ]),
  );
  expect(new Set(keys('dpo').map(([press]) => press)).size).toBe(keys('dpo').length);
  expect(keys('manager')).toEqual([['g t', 'go to Overview', '/']]);
});

test('no two screens of a role have one address', () => {
  for (const role of [undefined, 'dpo', 'handler', 'manager'] as const) {
    const addresses = screensOf(role).map(({ path }) => path);
    expect(new Set(addresses).size, role).toBe(addresses.length);
  }
});

describe('the place that is open', () => {
  const groups = groupsOf('dpo');

  test.each([
    ['/', '/'],
    ['/requests', '/requests'],
    ['/requests/SAR-2026-0042/documents', '/requests'],
    ['/requests?view=paused', '/requests?view=paused'],
    ['/requests?view=closed', '/requests'],
    ['/nowhere', ''],
  ])('at %s it is %j', (href, place) => {
    expect(placeAt(groups, href)).toBe(place);
  });
});
