import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import type { ReleaseKey } from '../../main/core/host.ts';

/** Takes an update, and dies before the nth thing it does to a file outside the register. */
type Orders = {
  readonly path: string;
  readonly recoveryKey: string;
  readonly releaseKey: ReleaseKey;
  readonly update: string;
  readonly installer: string;
  /** One more than there are such things, and it comes to its end. */
  readonly dieBefore: number;
};

const { path, recoveryKey, releaseKey, dieBefore, ...files }: Orders = JSON.parse(process.argv[2] ?? '');
const folders = ['updates', 'ready.docket-update'].map((name) => join(dirname(path), '.docket', name));
let taking = false;
let done = 0;

function dyingBefore<T extends readonly unknown[], R>(work: (...given: T) => R): (...given: T) => R {
  return (...given) => {
    const [at] = given;
    const outside = typeof at === 'string' && folders.some((folder) => at.startsWith(folder));
    if (taking && outside && (done += 1) === dieBefore) process.kill(process.pid, 'SIGKILL');
    return work(...given);
  };
}

fsp.mkdir = dyingBefore(fsp.mkdir) as typeof fsp.mkdir; // its overloads are lost on the way, its arguments are not
fsp.open = dyingBefore(fsp.open);
fsp.rename = dyingBefore(fsp.rename);
fsp.unlink = dyingBefore(fsp.unlink);
syncBuiltinESMExports();

const { createRouterClient } = await import('@orpc/server');
const { router } = await import('../../main/core/router.ts');
const { testContext } = await import('../support/open-docket.ts');
const { upload } = await import('../support/upload.ts');

const context = testContext(dirname(path), '2026-11-25T11:30:00Z');
Object.assign(context.host, { releaseKeys: [releaseKey], version: '0.1.0', platform: 'linux-x64' });
const docket = createRouterClient(router, { context });
await docket.session.chooseRegister({ path });
await docket.session.unlockWithRecoveryKey({ recoveryKey });
const input = {
  update: await upload({ docket, context }, 'a', await fsp.readFile(files.update)),
  installer: await upload({ docket, context }, 'b', await fsp.readFile(files.installer)),
};
taking = true;
for await (const _step of await docket.updates.takeUpdate(input));
