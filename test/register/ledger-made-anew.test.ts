import { expect, test } from 'vitest';
import { managerPassphrase, someKeys } from '../people/some-keys.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { seatAt } from '../support/seat-at.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };

test('a manager who has the figures open while they are made anew is told so, and unlocks the new ones', async () => {
  await using d = await openDocket({ now: '2026-12-02T09:12:00Z' });
  await someKeys(d);
  await d.docket.requests.logRequest(newRequest());
  await using manager = seatAt(d.path, d.folder, '2026-12-02T09:30:00Z');
  await manager.docket.register.unlockRegister({ passphrase: managerPassphrase });
  expect(await manager.docket.reports.showFigures(november)).toMatchObject({ received: 1 });

  await d.docket.care.rebuildLedger();
  const refused = { code: 'DAMAGED', message: expect.stringMatching(/made anew since you unlocked.*unlock it again/u) };
  await expect(manager.docket.reports.showFigures(november)).rejects.toMatchObject(refused);
  await expect(
    (async () => await manager.docket.reports.exportReport({ format: 'pdf', ...november }))().then(async (steps) => {
      for await (const _step of steps);
    }),
  ).rejects.toMatchObject(refused);

  await manager.docket.register.lockRegister();
  await manager.docket.register.unlockRegister({ passphrase: managerPassphrase });
  expect(await manager.docket.reports.showFigures(november)).toMatchObject({ received: 1 });
});
