import { safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { router } from '../../main/core/router.ts';
import type { TestDocket } from '../support/open-docket.ts';
import { removePerson } from './some-keys.ts';

/** Begins to take somebody's key away, and is cut off when the register is to get its new keys. The register is locked then. */
export async function cutOffRemoval({ docket, context }: TestDocket, id: string): Promise<void> {
  const { host } = context;
  const rekey = new URL('no-such.worker.ts', import.meta.url);
  const dying = createRouterClient(router, {
    context: { ...context, host: { ...host, workers: { ...host.workers, rekey } } },
  });
  const { error } = await safe(removePerson({ docket: dying }, id));
  if ((error as { code?: string } | null)?.code !== 'KEYS_UNFINISHED')
    throw new Error('The change of keys is cut off.');
  await docket.session.lockRegister();
}
