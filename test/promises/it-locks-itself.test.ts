import { afterEach, expect, test, vi } from 'vitest';
import { lock } from '../../main/core/session/lock-register.ts';
import { lockAfterMinutesOf } from '../../main/core/session/lock-after.ts';
import { lockWhenLeft, type Watch } from '../../main/hosts/lock-when-left.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { proved, rounds } from './promise.ts';

const minute = 60_000;
const watches: Watch[] = [];
afterEach(() => {
  for (const watch of watches.splice(0)) watch.stop();
});

/** The host's watch over a real register, with a clock that the test moves; ticks as the real one does, every 5 s. */
function watched(d: TestDocket) {
  let now = 0;
  const { context } = d;
  const watch = lockWhenLeft({
    lockAfterMinutes: async () => context.session.open && (await lockAfterMinutesOf(context.session.open)),
    lock: async () => await lock(context),
    clock: () => now,
  });
  watches.push(watch);
  return {
    watch,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
      await watch.look();
    },
    /** Time goes by while the machine is awake; answers when the register was locked, in milliseconds from now. */
    pass: async (milliseconds: number, calls: (at: number) => boolean = () => false): Promise<number | undefined> => {
      const began = now;
      while (now - began < milliseconds) {
        now += 5_000;
        if (calls(now - began)) watch.called();
        await watch.look();
        if (context.session.open === undefined) return now - began;
      }
      return undefined;
    },
  };
}

test('a register whose window is gone is locked by the host itself, and opens again with everything in it', async () => {
  const times = rounds(5, 50);
  let locked = 0;
  for (let time = 0; time < times; time += 1) {
    await using d = await openDocket();
    await d.docket.requests.logRequest(newRequest());
    const minutes = 1 + (time % 15);
    const organisation = await d.docket.organisation.showOrganisation();
    await d.docket.organisation.editOrganisation({ ...organisation, lockAfterMinutes: minutes });
    const { pass } = watched(d);
    // A window that is there asks for the status once a minute, and is never locked by the host.
    expect(await pass(20 * minute, (at) => at % minute === 0)).toBeUndefined();
    const keys = d.context.session.open?.keys;
    const after = await pass(30 * minute);
    expect(after).toBeGreaterThan(minutes * minute);
    expect(after).toBeLessThanOrEqual((minutes + 1.5) * minute + 5_000);
    expect(keys?.ledgerKey.every((byte) => byte === 0)).toBe(true);
    expect(keys?.dataKey?.every((byte) => byte === 0)).toBe(true);
    await expect(d.docket.requests.listRequests({ view: 'all' })).rejects.toMatchObject({ code: 'LOCKED' });
    await d.docket.session.unlockRegister({ passphrase: d.passphrase });
    expect((await d.docket.requests.listRequests({ view: 'all' })).total).toBe(1);
    locked += 1;
  }
  proved(
    12,
    `${locked} of ${times} abandoned registers locked by the host within 95 s of their time, keys zeroed, 0 lost`,
  );
});

test('a machine that slept is locked at its first breath, however short its time was', async () => {
  for (const minutes of [2, 6, 60, 60 * 24]) {
    await using d = await openDocket();
    const { sleep } = watched(d);
    await sleep(5_000);
    expect(d.context.session.open).toBeDefined();
    await sleep(minutes * minute);
    expect(d.context.session.open).toBeUndefined();
  }
});

test('a manager’s ledger is locked like a register', async () => {
  await using d = await openDocket();
  const passphrase = 'seven copper ladders at noon';
  await d.docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase });
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase });
  const { pass } = watched(d);
  expect(await pass(30 * minute)).toBeLessThanOrEqual(6.5 * minute + 5_000);
});

test('a lock that fails is said, without a word of the register, and tried again', async () => {
  vi.useFakeTimers();
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    let tried = 0;
    const watch = lockWhenLeft({
      lockAfterMinutes: async () => 1,
      lock: async () => {
        tried += 1;
        throw new RangeError('Theodora Quillfeather');
      },
    });
    watches.push(watch);
    await vi.advanceTimersByTimeAsync(5 * minute);
    expect(tried).toBeGreaterThan(1);
    expect(said.mock.calls.join(' ')).toContain('RangeError');
    expect(said.mock.calls.join(' ')).not.toContain('Quillfeather');
  } finally {
    said.mockRestore();
    vi.useRealTimers();
  }
});
