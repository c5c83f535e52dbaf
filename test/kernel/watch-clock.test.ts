import { cp, rename, rm } from 'node:fs/promises';
import { createRouterClient } from '@orpc/server';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { lock } from '../../main/core/session/lock-register.ts';
import { router } from '../../main/core/router.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { seatAt, type Seat } from '../support/seat-at.ts';

/** A machine whose clock can be set, and which can sleep, in front of a register that was unlocked on it. */
async function machine(): Promise<
  TestDocket & {
    readonly seat: Seat;
    readonly pass: (seconds: number) => void;
    readonly set: (seconds: number) => void;
  }
> {
  const d = await openDocket();
  await d.docket.session.lockRegister();
  const base = seatAt(d.path, d.folder);
  let wall = Temporal.Instant.from('2026-11-25T09:12:00Z');
  let steady = 0;
  base.context.setNow(wall.toString());
  const context = { ...base.context, host: { ...base.context.host, sinceStart: () => steady } };
  const move = (seconds: number, sinceStart: number) => {
    wall = wall.add({ seconds });
    steady += sinceStart * 1000;
    context.setNow(wall.toString());
  };
  const seat: Seat = {
    ...base,
    context,
    docket: createRouterClient(router, { context }),
    [Symbol.asyncDispose]: async () => await lock(context),
  };
  // Sleep counts like any other time; setting the clock takes none.
  return Object.assign(d, {
    seat,
    pass: (seconds: number) => move(seconds, seconds),
    set: (seconds: number) => move(seconds, 0),
  });
}

async function told({ docket }: Seat): Promise<string[]> {
  const { notices } = await docket.session.showStatus();
  return (notices ?? []).filter(({ code }) => code === 'clock').map(({ sentence }) => sentence);
}

function clockEntries(seat: Seat): number[] {
  return registerOf(seat)
    .raw.prepare<[], number>(
      `SELECT detail ->> '$.movedSeconds' FROM audit WHERE action = 'register.noticeClock' ORDER BY seq`,
    )
    .pluck()
    .all();
}

test('a clock that is behind the last entry by more than a minute is told at unlocking, and stands in the history', async () => {
  await using d = await machine();
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await d.seat.docket.session.showStatus()).lastEntryAt).toBe('2026-11-25T09:12:00Z');
  d.pass(3_600);
  await d.seat.docket.requests.logRequest(newRequest());
  await d.seat.docket.session.lockRegister();
  d.set(-60);
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await told(d.seat)).toEqual([]);
  await d.seat.docket.session.lockRegister();
  d.set(-31_536_000);
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await told(d.seat)).toEqual([expect.stringContaining('is 365 days behind')]);
  expect((await d.seat.docket.session.showStatus()).lastEntryAt).toBe('2026-11-25T10:11:00Z');
  const { entries } = await d.seat.docket.audit.listEntries({ offset: 0, limit: 1 });
  expect(entries[0]?.details).toContain('Clock behind seconds: 31,536,000');
});

test('so is one that is behind what this machine last saw, though the history was taken back to before that', async () => {
  await using d = await machine();
  await cp(d.path, `${d.path}.older`, { recursive: true });
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  d.pass(7_200);
  await d.seat.docket.requests.logRequest(newRequest());
  await d.seat.docket.session.lockRegister();
  await rm(d.path, { recursive: true });
  await rename(`${d.path}.older`, d.path);
  await using copy = seatAt(d.path, d.folder, '2026-11-25T10:12:00Z');
  await copy.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await told(copy)).toEqual([expect.stringContaining('is 60 minutes behind')]);
});

test('a running clock that is set by more than a minute is told, forward or back, once for each time', async () => {
  await using d = await machine();
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  d.pass(600);
  expect(await told(d.seat)).toEqual([]);
  d.set(60);
  expect(await told(d.seat)).toEqual([]);
  // Together with the minute before it.
  d.set(1);
  expect(await told(d.seat)).toEqual([expect.stringContaining('was set forward by 61 seconds')]);
  d.set(-86_400);
  await d.seat.docket.requests.logRequest(newRequest());
  expect(await told(d.seat)).toEqual([expect.stringContaining('was set back by 24 hours')]);
  d.pass(60);
  await told(d.seat);
  expect(clockEntries(d.seat)).toEqual([61, -86_400]);
});

test('a machine that slept for a weekend has not set its clock', async () => {
  await using d = await machine();
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  d.pass(2 * 86_400);
  expect(await told(d.seat)).toEqual([]);
  expect(clockEntries(d.seat)).toEqual([]);
});

test('a manager is told too, and leaves no entry that only an officer’s may', async () => {
  await using d = await machine();
  const passphrase = 'four kettles beside a quiet harbour';
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  await d.seat.docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase });
  await d.seat.docket.session.lockRegister();
  await d.seat.docket.session.unlockRegister({ passphrase });
  d.set(600);
  expect(await told(d.seat)).toEqual([expect.stringContaining('was set forward by 10 minutes')]);
  await d.seat.docket.session.lockRegister();
  await d.seat.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(clockEntries(d.seat)).toEqual([]);
});
