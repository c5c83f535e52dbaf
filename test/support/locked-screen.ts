import { join } from 'node:path';
import { safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import type { Inputs } from '../../main/contract/index.ts';
import type { Context } from '../../main/core/kernel/context.ts';
import { router } from '../../main/core/router.ts';
import { lastOf } from './care.ts';
import { testContext, type TestDocket } from './open-docket.ts';

/**
 * The locked screen over a register as whoever comes by finds it, with a keyboard clock that is told. `machine` is
 * another computer's own memory.
 */
export function lockedScreen(
  { folder, path }: Pick<TestDocket, 'folder' | 'path'>,
  { machine, milliseconds = { at: 0 } }: { readonly machine?: string; readonly milliseconds?: { at: number } } = {},
) {
  const plain = testContext(folder, '2026-11-28T20:00:00Z');
  const stateFolder = machine === undefined ? plain.host.stateFolder : join(folder, machine);
  const context: Context = { ...plain, host: { ...plain.host, stateFolder, monotonic: () => milliseconds.at } };
  context.session.path = path;
  const docket = createRouterClient(router, { context });
  const reasonOf = (error: unknown) => {
    const { code, data } = (error ?? {}) as { code?: string; data?: { reason?: string } };
    return error === null ? 'done' : (data?.reason ?? code);
  };
  return {
    context,
    setNow: plain.setNow,
    docket,
    /** `done`, or why not. */
    restore: async (typed: Inputs['restore']['restoreBackup']) =>
      reasonOf((await safe((async () => await lastOf(await docket.restore.restoreBackup(typed)))())).error),
    unlock: async (passphrase: string) => reasonOf((await safe(docket.session.unlockRegister({ passphrase }))).error),
    unlockByCard: async (recoveryKey: string) =>
      reasonOf((await safe(docket.session.unlockWithRecoveryKey({ recoveryKey }))).error),
    putKeyFileBack: async (secret: Inputs['restore']['restoreKeyFile']['secret']) =>
      reasonOf((await safe(docket.restore.restoreKeyFile({ secret }))).error),
    lookInto: async (typed: Inputs['restore']['openBackup']) =>
      reasonOf((await safe(docket.restore.openBackup(typed))).error),
  };
}
