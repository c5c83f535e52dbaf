import { describe, expect, test } from 'vitest';
import { paths } from '../../renderer/paths.ts';
import { placeAt, placesOf } from '../../renderer/shell/places.ts';

const everything = () => true;
const labels = (groups: ReturnType<typeof placesOf>) =>
  groups.flatMap(({ places }) => places.map(({ label }) => label));

describe('the places of a role', () => {
  test('a manager has an overview and exports, and no way to a case', () => {
    expect(labels(placesOf('manager', {}, everything))).toEqual(['Overview', 'Exports', 'Your passphrase']);
  });

  test('a handler has the places of a DPO', () => {
    expect(labels(placesOf('handler', {}, everything))).toEqual(labels(placesOf('dpo', {}, everything)));
  });

  test('a place without a screen is not shown, and neither is a heading over nothing', () => {
    const groups = placesOf('dpo', { requests: 22 }, (path) => path === paths.requests);
    expect(groups.map(({ label }) => label)).toEqual([undefined, 'Views']);
    expect(groups[0]?.places).toMatchObject([{ label: 'Requests', count: 22 }]);
  });
});

describe('the place that is open', () => {
  const groups = placesOf('dpo', {}, everything);

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
