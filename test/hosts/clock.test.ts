import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { hostClock } from '../../main/hosts/clock.ts';

test('the clock tells whole seconds in UTC', () => {
  expect(hostClock({})()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
});

test('a set clock starts where it was set, and goes on', async () => {
  const now = hostClock({ DOCKET_NOW: '2026-11-25T09:12:00+01:00' });
  expect(now()).toBe('2026-11-25T08:12:00Z');
  await expect.poll(() => now() > '2026-11-25T08:12:00Z').toBe(true);
});

test('a set clock that another process has started is no earlier in this one', () => {
  const since = Temporal.Now.instant().subtract({ minutes: 3 }).toString();
  const now = hostClock({ DOCKET_NOW: '2026-11-25T09:12:00Z', DOCKET_NOW_SINCE: since });
  expect(now()).toMatch(/^2026-11-25T09:15:0\dZ$/u);
});

test('a stopped clock stays, however long ago it was started', () => {
  const since = Temporal.Now.instant().subtract({ minutes: 3 }).toString();
  const now = hostClock({ DOCKET_NOW: '2026-11-25T09:12:00Z', DOCKET_NOW_FIXED: '1', DOCKET_NOW_SINCE: since });
  expect(now()).toBe('2026-11-25T09:12:00Z');
});

test('a clock set to something that is no instant is refused', () => {
  expect(() => hostClock({ DOCKET_NOW: 'yesterday' })).toThrow(RangeError);
});
