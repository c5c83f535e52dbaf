import { expect, test } from 'vitest';
import { guardedContract } from '../../main/contract/index.ts';
import type { Meta } from '../../main/contract/procedure.ts';
import { admittedDetail, managerActions } from '../../main/core/files/ledger/manager-entries.ts';

test('the actions of a manager are those that the contract lets a manager call and write down, locking and unlocking', () => {
  const called = Object.entries(guardedContract).flatMap(([noun, useCases]) =>
    Object.entries(useCases)
      .map(([verb, procedure]) => [verb, procedure['~orpc'].meta as Meta] as const)
      .filter(([, { roles, unaudited }]) => roles.includes('manager') && unaudited !== true)
      .map(([verb]) => `${noun}.${verb}`),
  );
  // The figures on the screen leave no entry.
  const written = called.filter((action) => action !== 'reports.showFigures');
  expect(managerActions).toEqual([...written, 'session.lockRegister', 'session.unlockRegister'].toSorted());
});

test('an entry is believed up to a minute ahead and not a second more, and with no text that Docket would not write', () => {
  const now = Date.parse('2026-11-25T09:00:00Z');
  const admission = { managers: new Set(['ines']), since: now - 3_600_000, now };
  const entry = {
    id: 'a-1',
    at: '2026-11-25T09:00:00Z',
    actor_id: 'ines',
    action: 'reports.exportReport',
    outcome: 'done',
    subject: null,
    detail: '{"format":"pdf","from":"2026-01-01","to":"2026-03-31"}',
  };
  const takes = (change: Partial<Record<keyof typeof entry, string>>) =>
    admittedDetail({ ...entry, ...change }, admission) !== undefined;
  expect(admittedDetail(entry, admission)).toEqual({ format: 'pdf', from: '2026-01-01', to: '2026-03-31' });
  for (const at of ['2026-11-25T08:00:00Z', '2026-11-25T09:01:00Z']) expect(takes({ at }), at).toBe(true);
  for (const at of ['2026-11-25T07:59:59Z', '2026-11-25T09:01:01Z', '2026-11-25T09:00:00+00:00', '2026-11-25'])
    expect(takes({ at }), at).toBe(false);
  expect(takes({ action: 'people.listPeople', outcome: 'refused' })).toBe(true);
  expect(takes({ action: 'people.listPeople' })).toBe(false);
  expect(takes({ action: 'people.changePassphrase', subject: 'ines' })).toBe(true);
  expect(takes({ subject: 'dana' })).toBe(false);
  expect(takes({ outcome: 'refused', detail: '{"oneTimePassphrase":true}' })).toBe(true);
  for (const detail of [
    '{"__proto__":1}',
    '{"format":"html"}',
    '{"from":"2026-01-01\\u0000"}',
    '{"a":1e21}',
    'null',
    '"x"',
    '{',
  ])
    expect(takes({ detail }), detail).toBe(false);
});
