import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ballastFile, keepBallast } from '../../main/core/files/disk/ballast.ts';
import { router } from '../../main/core/router.ts';
import { mayMount, smallDisk } from '../promises/small-disk.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext } from '../support/open-docket.ts';

const manager = 'eleven herons over the weir';

/** A register of one case on a disk of its own, with what its machine remembers; locked, the disk full to its last bytes. */
async function lockedOnFullDisk({ ballast, leaving = 0 }: { readonly ballast: number; readonly leaving?: number }) {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase: manager });
  await d.docket.session.lockRegister();
  const disk = smallDisk(24);
  onTestFinished(disk.remove);
  const path = join(disk.folder, 'Harbour Co.docket');
  await cp(d.path, path, { recursive: true });
  await keepBallast(path, ballast);
  const context = testContext(disk.folder, '2026-11-26T09:12:00Z');
  context.session.path = path;
  disk.fill(leaving);
  const { recoveryKey, passphrase } = d;
  return { disk, path, reference, recoveryKey, passphrase, docket: createRouterClient(router, { context }) };
}

const mebibytes = 1024 * 1024;

describe.runIf(mayMount)('on a disk that is full', () => {
  // Full from the first byte that opening writes; or only when the unlocking itself is to be written down.
  test.each([0, 4_096, 8_192, 40_000, 100_000])(
    'unlocking frees the ballast and lets the officer in, with %i bytes left',
    async (leaving) => {
      const { path, reference, recoveryKey, docket } = await lockedOnFullDisk({ ballast: 4 * mebibytes, leaving });
      await docket.session.unlockWithRecoveryKey({ recoveryKey });
      const { state, notices } = await docket.session.showStatus();
      expect(state).toBe('unlocked');
      expect(notices?.map(({ code }) => code)).toEqual(existsSync(ballastFile(path)) ? [] : ['ballast-missing']);
      if (leaving < 8_192) expect(existsSync(ballastFile(path))).toBe(false);
      // Where the unlocking had room enough, it is the first write that frees the ballast, and says so.
      const note = { reference, text: 'Written on the room that was freed.' };
      await docket.requests.addNote(note).catch(async (error: unknown) => {
        expect(error).toMatchObject({ code: 'DISK_FULL', message: expect.stringContaining('try again') });
        await docket.requests.addNote(note);
      });
      expect((await docket.check.checkRegister()).passed).toBe(true);
      await docket.session.lockRegister();
    },
  );

  test('a manager is let in the same way', async () => {
    const { path, docket } = await lockedOnFullDisk({ ballast: 4 * mebibytes });
    expect(await docket.session.unlockRegister({ passphrase: manager })).toEqual({ role: 'manager' });
    expect(existsSync(ballastFile(path))).toBe(false);
    await docket.session.lockRegister();
  });

  test('without a ballast the register stays shut in plain words and untouched, and opens once there is room', async () => {
    const { disk, path, recoveryKey, docket } = await lockedOnFullDisk({ ballast: 0 });
    await expect(docket.session.unlockWithRecoveryKey({ recoveryKey })).rejects.toMatchObject({
      code: 'CANNOT_OPEN',
      data: { reason: 'disk-full', ways: ['free-space'] },
    });
    expect(await docket.session.showStatus()).toMatchObject({ state: 'locked', path });
    disk.free();
    await docket.session.unlockWithRecoveryKey({ recoveryKey });
    expect((await docket.check.checkRegister()).passed).toBe(true);
    await docket.session.lockRegister();
  });
});
