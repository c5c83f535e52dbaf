import { join } from 'node:path';
import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';

test('opens with the recovery key, however it is typed', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  expect(
    await d.docket.session.unlockWithRecoveryKey({
      recoveryKey: `  ${d.recoveryKey.toLowerCase().replaceAll('-', ' ')} `,
    }),
  ).toEqual({ role: 'dpo' });
  expect((await d.docket.requests.listRequests({})).total).toBe(1);
});

test('answers nothing about cases while it is locked', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  for (const call of [
    d.docket.requests.listRequests({}),
    d.docket.people.listPeople(),
    d.docket.reports.showFigures({ from: '2026-01-01', to: '2026-12-31' }),
  ]) {
    expect((await safe(call as Promise<unknown>)).error).toMatchObject({ code: 'LOCKED' });
  }
});

test('refuses a folder that holds something already, and a passphrase that is guessed first', async () => {
  await using d = await openDocket();
  const again = {
    organisation: 'Other Co',
    regime: 'eu-gdpr',
    calendar: 'IE',
    timeZone: 'Europe/Dublin',
    personName: 'Ada',
    path: d.path,
  } as const;
  expect((await safe(d.docket.session.createRegister({ ...again, passphrase: dpoPassphrase }))).error).toMatchObject({
    code: 'FOLDER_TAKEN',
  });
  expect(
    (await safe(d.docket.session.createRegister({ ...again, path: join(d.folder, 'new'), passphrase: 'short' }))).error,
  ).toMatchObject({ code: 'WEAK_PASSPHRASE' });
});
