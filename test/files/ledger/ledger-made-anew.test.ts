import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { idOf, managerPassphrase, someKeys } from '../../people/some-keys.ts';
import { handOver, leave, withAnswers } from '../../support/hostile-ledger.ts';
import { newRequest } from '../../support/new-request.ts';
import { dpoPassphrase, openDocket } from '../../support/open-docket.ts';
import { seatAt } from '../../support/seat-at.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };

test('a manager who has the figures open while they are made anew is told so, and unlocks the new ones', async () => {
  await using d = await openDocket({ now: '2026-12-02T09:12:00Z' });
  await someKeys(d);
  await d.docket.requests.logRequest(newRequest());
  await using manager = seatAt(d.path, d.folder, '2026-12-02T09:30:00Z');
  await manager.docket.session.unlockRegister({ passphrase: managerPassphrase });
  expect(await manager.docket.reports.showFigures(november)).toMatchObject({ received: 1 });

  await d.docket.check.rebuildLedger();
  const refused = { code: 'DAMAGED', message: expect.stringMatching(/made anew since you unlocked.*unlock it again/u) };
  await expect(manager.docket.reports.showFigures(november)).rejects.toMatchObject(refused);
  await expect(
    (async () => await manager.docket.reports.exportReport({ format: 'pdf', ...november }))().then(async (steps) => {
      for await (const _step of steps);
    }),
  ).rejects.toMatchObject(refused);

  await manager.docket.session.lockRegister();
  await manager.docket.session.unlockRegister({ passphrase: managerPassphrase });
  expect(await manager.docket.reports.showFigures(november)).toMatchObject({ received: 1 });
});

test('what waits in a ledger that was made and killed before it got its name is taken in, and nobody is accused', async () => {
  await using d = await withAnswers();
  const manager = await idOf(d, 'Ines Falk');
  const hand = await handOver(d);
  hand.write((raw) => leave(raw, { actor_id: manager }));
  await rename(hand.file, `${hand.file}.anew`);
  d.context.setNow('2026-11-28T10:00:00Z');
  await hand.unlock();
  expect((await d.docket.audit.listEntries({ personId: manager })).total).toBe(1);
  const { notices = [] } = await d.docket.session.showStatus();
  expect(notices.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/was missing and was made again/u)]);
  expect(existsSync(`${hand.file}.anew`)).toBe(false);
});

test('what the disk kept from being taken in at one unlocking is taken in at the next, and is no stranger’s', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await d.docket.session.lockRegister();
  await using manager = seatAt(d.path, d.folder, '2026-11-25T10:00:00Z');
  await manager.docket.session.unlockRegister({ passphrase: managerPassphrase });
  await manager.docket.session.lockRegister();
  await using officer = seatAt(d.path, d.folder, '2026-11-25T11:00:00Z');
  const prepare: (this: Database.Database, sql: string) => Database.Statement = Reflect.get(
    Database.prototype,
    'prepare',
  );
  const refusing = vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: Database.Database, sql) {
    if (sql.includes('FROM waiting_entry')) throw new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_READ');
    return prepare.call(this, sql);
  });
  await officer.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  refusing.mockRestore();
  const managers = async () =>
    (await officer.docket.audit.listEntries({ personId: await idOf(officer, 'Ines Falk') })).total;
  expect(await managers()).toBe(0);
  await officer.docket.session.lockRegister();
  officer.context.setNow('2026-11-25T12:00:00Z');
  await officer.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  expect(await managers()).toBe(2);
  expect((await officer.docket.session.showStatus()).notices).toEqual([]);
});

test('what waits in a ledger with one damaged count is taken in all the same', async () => {
  await using d = await withAnswers();
  const manager = await idOf(d, 'Ines Falk');
  const hand = await handOver(d);
  hand.write((raw) => leave(raw, { actor_id: manager }));
  hand.write((raw) => void raw.exec('UPDATE ledger_count SET count = 0'));
  d.context.setNow('2026-11-28T10:00:00Z');
  await hand.unlock();
  expect((await d.docket.audit.listEntries({ personId: manager })).total).toBe(1);
  const { notices = [] } = await d.docket.session.showStatus();
  expect(notices.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/damaged and was made again/u)]);
});
