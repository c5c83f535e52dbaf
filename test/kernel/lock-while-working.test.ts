import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';

test('says that the register is locked to whatever was still at work when it was, and keeps what was acknowledged', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  const atWork = [
    ...Array.from({ length: 20 }, async () => await safe(d.docket.requests.showToday())),
    safe(d.docket.requests.logRequest(newRequest())),
  ];
  await d.docket.session.lockRegister();
  const answers = await Promise.all(atWork);
  for (const { error } of answers) if (error !== null) expect(error).toMatchObject({ code: 'LOCKED' });
  const acknowledged = 1 + Number(answers.at(-1)?.error === null);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await d.docket.requests.listRequests({ view: 'all' })).total).toBe(acknowledged);
});
