import { expect, test } from 'vitest';
import { lockAfterMinutesIn } from '../../main/core/session/lock-after.ts';
import { registerOf } from '../support/care.ts';
import { openDocket } from '../support/open-docket.ts';

test('a register that is closed while its idle time is asked for is not locked a second time, and nothing is said of it', async () => {
  await using d = await openDocket();
  const open = registerOf(d);
  expect(await lockAfterMinutesIn(d.context.session)).toBe(5);
  await d.docket.session.lockRegister();
  expect(await lockAfterMinutesIn(d.context.session)).toBeUndefined();
  const underNewKeys = { path: d.path, open, changing: Promise.resolve() };
  expect(await lockAfterMinutesIn(underNewKeys)).toBeUndefined();
  await expect(lockAfterMinutesIn({ path: d.path, open })).rejects.toThrow();
});
