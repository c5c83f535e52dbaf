import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, dirname } from 'node:path';

/** Restores a backup in place of the open register, and dies before the nth folder takes another name. */
type Orders = {
  readonly path: string;
  readonly backup: string;
  readonly recoveryKey: string;
  /** One more than there are names to change, and it comes to its end. */
  readonly dieBefore: number;
};

const { path, backup, recoveryKey, dieBefore }: Orders = JSON.parse(process.argv[2] ?? '');
const { renameSync } = fs;
let named = 0;
fs.renameSync = (from, to) => {
  if (basename(String(to)).startsWith(basename(path)) && (named += 1) === dieBefore)
    process.kill(process.pid, 'SIGKILL');
  renameSync(from, to);
};
syncBuiltinESMExports();

const { createRouterClient } = await import('@orpc/server');
const { router } = await import('../../main/core/router.ts');
const { testContext } = await import('../support/open-docket.ts');

const context = testContext(dirname(path), '2026-11-25T11:30:00Z');
const docket = createRouterClient(router, { context });
await docket.session.chooseRegister({ path });
await docket.session.unlockWithRecoveryKey({ recoveryKey });
for await (const _step of await docket.restore.restoreBackup({ backup, secret: { recoveryKey } }));
