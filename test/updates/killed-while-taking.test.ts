import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { router } from '../../main/core/router.ts';
import { rounds } from '../promises/promise.ts';
import { testContext } from '../support/open-docket.ts';
import { openAt, stateOf, updateEntries } from './open-at.ts';
import { inventedInstaller, manifestOf, newSigner, signedUpdate } from './release.ts';

const signer = newSigner('signer');
const installer = inventedInstaller();
/** Before which of the things done outside the register it dies; the last is beyond them all. */
const everyStep = Array.from({ length: 12 }, (_, index) => index + 1);
const moments = rounds(0, 1) === 1 ? [...everyStep, 100] : [2, 4, 5, 6, 100];

test('a kill at any step of taking an update leaves a whole register, and a verified installer or nothing', async () => {
  await using d = await openAt([signer.releaseKey]);
  await d.docket.session.lockRegister();
  const folder = await mkdtemp(join(tmpdir(), 'docket-killed-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  const [update, brought] = [join(folder, 'update'), join(folder, 'installer')];
  await writeFile(update, signedUpdate(manifestOf(installer), signer));
  await writeFile(brought, installer);
  const left: string[] = [];
  for (const dieBefore of moments) {
    const own = await mkdtemp(join(folder, 'own-'));
    const path = join(own, basename(d.path));
    await cp(d.path, path, { recursive: true });
    const orders = {
      path,
      recoveryKey: d.recoveryKey,
      releaseKey: signer.releaseKey,
      update,
      installer: brought,
      dieBefore,
    };
    const script = join(import.meta.dirname, 'take-until-killed.ts');
    const { status, signal, stderr } = spawnSync(process.execPath, [script, JSON.stringify(orders)], {
      encoding: 'utf8',
    });
    const ended = signal === null;
    expect(`${status} ${signal} ${stderr}`).toBe(ended ? '0 null ' : 'null SIGKILL ');
    const context = testContext(own, '2026-11-25T12:00:00Z');
    Object.assign(context.host, { releaseKeys: [signer.releaseKey], version: '0.1.0', platform: 'linux-x64' });
    const docket = createRouterClient(router, { context });
    await docket.session.chooseRegister({ path });
    await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    const state = (await stateOf({ ...d, context })).filter((name) => name !== 'updates');
    const { ready } = await docket.updates.showUpdate();
    expect(state).toEqual(ready === null ? [] : ['ready.docket-update', 'updates/docket-0.2.0-linux-x64.deb']);
    // Nothing is ever run that the chain does not know.
    if (ready !== null) expect(updateEntries({ ...d, context })).toMatchObject([{ outcome: 'done' }]);
    const { findings } = await docket.check.checkRegister();
    expect(findings.filter(({ state: found }) => found === 'failed')).toEqual([]);
    left.push(ready === null ? 'nothing' : 'the installer');
    await docket.session.lockRegister();
    await rm(own, { recursive: true, force: true });
  }
  // Up to the moment at which the copy gets its name there is nothing, and from there on all of it.
  expect(left[0]).toBe('nothing');
  expect(left.at(-1)).toBe('the installer');
  expect(left.lastIndexOf('nothing')).toBeLessThan(left.indexOf('the installer'));
});
