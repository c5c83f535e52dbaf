import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { router } from '../../main/core/router.ts';
import { lock } from '../../main/core/session/lock-register.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';
import { codeOf, mail } from '../tray/letters-in-tray.ts';
import { aCase, bring } from './letters-of-a-case.ts';

/** The register as the disk holds it at this moment, opened again. */
async function afterAKill(d: TestDocket) {
  const folder = await mkdtemp(join(tmpdir(), 'docket-killed-'));
  const path = join(folder, 'Harbour Co.docket');
  await cp(d.path, path, { recursive: true });
  const context = testContext(folder, '2026-11-26T08:00:00Z');
  const docket = createRouterClient(router, { context });
  await docket.session.chooseRegister({ path });
  await docket.session.unlockRegister({ passphrase: d.passphrase });
  const end = async () => {
    await lock(context);
    await rm(folder, { recursive: true, force: true });
  };
  return { docket, context, path, [Symbol.asyncDispose]: end };
}

test('after a kill a letter that joined its case is there with what came inside it, and half a one is not', async () => {
  await using d = await openDocket();
  const reference = await aCase(d);
  const { documentId } = await bring(d, reference, mail(1, 'edge'));
  await upload(d, 'half.eml', mail(2), 'message/rfc822');
  await using after = await afterAKill(d);
  const { documents } = await after.docket.requests.showRequest({ reference });
  expect(documents).toMatchObject([{ id: documentId, source: 'correspondence' }, { partOf: documentId }]);
  const read = await after.docket.documents.readCorrespondence({ reference, documentId });
  expect(read.letter.text).toBe('Here is my proof.');
  const { findings } = await verifyRegister(english, registerOf(after));
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
});

test('after a kill a letter that was taken out is gone with what came inside it', async () => {
  await using d = await openDocket();
  const reference = await aCase(d);
  const { documentId } = await bring(d, reference, mail(1, 'edge'));
  const files = registerOf(d).raw.prepare<[], string>('SELECT path FROM vault_object').pluck().all();
  await d.docket.documents.takeOutDocument({ reference, documentId });
  await using after = await afterAKill(d);
  expect((await after.docket.requests.showRequest({ reference })).takenOut).toHaveLength(2);
  expect(files.filter((file) => existsSync(join(after.path, 'vault', file)))).toEqual([]);
});

test('a lock in the middle keeps what was kept, and what was on its way says that it is brought again', async () => {
  await using d = await openDocket();
  const reference = await aCase(d);
  await bring(d, reference, mail(1));
  const half = await upload(d, '2.eml', mail(2), 'message/rfc822');
  await lock(d.context);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await codeOf(d.docket.documents.addCorrespondence({ reference, upload: half }))).toBe('UPLOAD_GONE');
  expect((await d.docket.requests.showRequest({ reference })).documents).toHaveLength(1);
});
