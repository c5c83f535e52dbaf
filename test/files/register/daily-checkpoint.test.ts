import { expect, test } from 'vitest';
import { newRequest } from '../../support/new-request.ts';
import { openDocket, type TestDocket } from '../../support/open-docket.ts';

function rawOf({ context }: TestDocket) {
  const register = context.session.open;
  if (register?.kind !== 'officer') throw new Error('The DPO opens the register.');
  return register.raw;
}

test('the first write of a day is signed, and the others of that day are not', async () => {
  await using d = await openDocket({ now: '2026-11-25T09:00:00Z' });
  const signedAt = rawOf(d).prepare<[], string>('SELECT at FROM checkpoint ORDER BY seq').pluck();
  const before = signedAt.all().length;
  d.context.setNow('2026-11-26T08:00:00Z');
  await d.docket.requests.logRequest(newRequest());
  d.context.setNow('2026-11-26T11:00:00Z');
  await d.docket.requests.logRequest(newRequest());
  expect(signedAt.all().slice(before)).toEqual(['2026-11-26T08:00:00Z']);
});

test('a write is confirmed though the checkpoint after it cannot be read', async () => {
  await using d = await openDocket({ now: '2026-11-25T09:00:00Z' });
  d.context.setNow('2026-11-26T08:00:00Z');
  rawOf(d).exec('ALTER TABLE checkpoint RENAME TO out_of_reach');
  const { reference } = await d.docket.requests.logRequest(newRequest());
  expect((await d.docket.requests.showRequest({ reference })).reference).toBe(reference);
});
