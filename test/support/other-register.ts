import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { router } from '../../main/core/router.ts';
import { newBackup } from './care.ts';
import { testContext } from './open-docket.ts';
import { strangersInput, strangersPassphrase } from './strangers.ts';

/** A stranger's register of the same organisation with a backup, made at home; under this one's own ids where they are given. */
export async function strangersRegister({
  registerId = randomUUID(),
  slotId = randomUUID(),
}: { readonly registerId?: string; readonly slotId?: string } = {}): Promise<
  AsyncDisposable & { readonly path: string; readonly backup: string }
> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-stranger-'));
  const ids = [randomUUID(), registerId, slotId];
  const context = { ...testContext(folder, '2026-11-24T09:12:00Z'), newId: () => ids.shift() ?? randomUUID() };
  const docket = createRouterClient(router, { context });
  const { path } = await docket.session.createRegister(strangersInput);
  await docket.session.unlockRegister({ passphrase: strangersPassphrase });
  const backup = await newBackup({ docket });
  await docket.session.lockRegister();
  return { path, backup, [Symbol.asyncDispose]: async () => await rm(folder, { recursive: true, force: true }) };
}
