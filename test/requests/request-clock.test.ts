import { expect, test } from 'vitest';
import { requestClock } from '../../renderer/ui/request-clock.ts';

const receivedOn = '2026-11-02';

test.each([
  ['running', '2026-12-02', null, { kind: 'answer', startedOn: receivedOn, due: '2026-12-02' }],
  ['paused', '2026-12-02', '2026-11-06', { kind: 'paused', since: '2026-11-06' }],
  ['not-started', null, null, { kind: 'waiting', since: receivedOn }],
  ['answered', '2026-12-02', '2026-11-20', { kind: 'closed', due: '2026-12-02', closedOn: '2026-11-20' }],
  ['withdrawn', null, '2026-11-20', undefined],
] as const)('a case whose clock is %s', (clockState, due, since, clock) => {
  expect(requestClock({ clockState, due, since, receivedOn })).toEqual(clock);
});
