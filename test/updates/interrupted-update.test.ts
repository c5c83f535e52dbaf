import { existsSync, readdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { mayMount, smallDisk } from '../promises/small-disk.ts';
import { withDocument } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import type { TestDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';
import { openAt, refusal, sealedIn, stateOf, taking, updateEntries } from './open-at.ts';
import { inventedInstaller, manifestOf, newSigner, signedUpdate } from './release.ts';

const signer = newSigner('release key of the test');
const installer = inventedInstaller();
const manifest = manifestOf(installer);
const update = signedUpdate(manifest, signer);
const open = async (version?: string) => await openAt([signer.releaseKey], version);

/** Brings both files in as the window does. */
async function brought(d: TestDocket, files: { update?: Uint8Array; installer?: Uint8Array } = {}) {
  return {
    update: await upload(d, 'docket.docket-update', files.update ?? update),
    installer: await upload(d, 'docket.deb', files.installer ?? installer),
  };
}

test('a stop or a lock half way leaves nothing of the update, and the register as it was', async () => {
  await using d = await open();
  const large = inventedInstaller(6_000_000);
  const file = signedUpdate(manifestOf(large), signer);
  const copying = ({ kind, ...step }: { kind: string; progress?: { step: string } }) =>
    kind === 'progress' && step.progress?.step.startsWith('Copying the installer') === true;
  const halfWay = async (then: () => Promise<unknown>) => {
    const input = await brought(d, { update: file, installer: large });
    const steps = await d.docket.updates.takeUpdate(input);
    let locked: unknown;
    try {
      for await (const step of steps) {
        if (!copying(step)) continue;
        // At once, while the copy is still being made.
        const made = readdirSync(join(d.context.host.stateFolder, 'updates'));
        expect(made).toEqual([expect.stringMatching(/^\.making-/u)]);
        if ((await then()) === 'leave') break;
      }
    } catch (error) {
      locked = error;
    }
    return locked;
  };
  await halfWay(async () => await Promise.resolve('leave'));
  expect(await stateOf(d)).toEqual(['updates']);
  expect(updateEntries(d)).toEqual([]);
  expect(await halfWay(async () => await d.docket.session.lockRegister())).toMatchObject({ code: 'LOCKED' });
  expect(await stateOf(d)).toEqual(['updates']);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await sealedIn(d)).toEqual([]);
  expect(updateEntries(d)).toEqual([]);
});

test('a window that pauses while an update is refused is told once it reads on', async () => {
  await using d = await open();
  await withDocument(d);
  for (const file of await sealedIn(d)) await rm(join(file.parentPath, file.name));
  const steps = await d.docket.updates.takeUpdate(await brought(d));
  await steps.next();
  await vi.waitFor(() => expect(updateEntries(d)).toHaveLength(1), { timeout: 60_000 });
  const readOn = async () => {
    for await (const _step of steps);
  };
  await expect(readOn()).rejects.toMatchObject({ code: 'BACKUP_REFUSED' });
});

test('a document that is already filed is never removed with what was refused', async () => {
  await using d = await open();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const filed = await upload(d, 'notes.txt', 'What was seen.');
  await d.docket.documents.attachDocument({ reference, upload: filed });
  expect(await refusal(d.docket.updates.readUpdate({ upload: filed }))).toBe('not-an-update');
  const again = await upload(d, 'more.txt', 'What was heard.');
  await d.docket.documents.attachDocument({ reference, upload: again });
  const input = { update: await upload(d, 'docket.docket-update', update), installer: again };
  expect(await refusal(taking(d, input))).toBe('installer-short');
  const { findings } = await d.docket.check.checkRegister();
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
});

test.skipIf(!mayMount)('a disk that fills up half way keeps nothing of it, and says so', async () => {
  await using d = await open();
  const disk = smallDisk(2);
  onTestFinished(disk.remove);
  const stateFolder = join(disk.folder, '.docket');
  Object.assign(d.context.host, { stateFolder });
  const large = inventedInstaller(6_000_000);
  const input = await brought(d, { update: signedUpdate(manifestOf(large), signer), installer: large });
  expect(await refusal(taking(d, input))).toBe('DISK_FULL');
  expect(await readdir(join(stateFolder, 'updates'))).toEqual([]);
  expect(existsSync(join(stateFolder, 'ready.docket-update'))).toBe(false);
  expect(updateEntries(d)).toEqual([
    { action: 'updates.takeUpdate', outcome: 'refused', reason: 'disk-full', version: '0.2.0' },
  ]);
});
