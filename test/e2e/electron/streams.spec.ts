import type { Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { passphrases } from '../support/start-host.ts';
import { goTo, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';
import { docketIn, streamIn } from './support/call-docket.ts';
import { expect, test } from './support/desktop.ts';
import { readyForPacks } from '../../support/ready-for-packs.ts';

/** Logs a request with one document in it, which is disclosed in full; answers its reference. */
async function caseWithDocument(window: Page): Promise<string> {
  const docket = docketIn(window);
  const { reference } = await docket.requests.logRequest(newRequest());
  await goTo(window, `/requests/${reference}/documents`);
  await window.locator('input[type=file]').setInputFiles({
    name: 'Tenancy file.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('The tenancy began in spring.'),
  });
  await window.getByRole('button', { name: t('documents.decisions.disclose') }).click();
  await expect(window.getByText(t('documents.list.inFull'))).toHaveCount(1);
  return reference;
}

/** That several steps of the work were told, and the first before its result, however a busy machine brings them. */
function expectProgress(arrived: readonly string[]): void {
  expect(arrived.length).toBeGreaterThan(1);
  expect(arrived.join('').match(/"kind":"progress"/gu)?.length ?? 0).toBeGreaterThan(1);
  expect(arrived[0]).toContain('"kind":"progress"');
  expect(arrived[0]).not.toContain('"kind":"kept"');
  expect(arrived.join('')).toContain('"kind":"kept"');
}

test('a backup tells how far it is while it is made', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  await unlock(desktop.window, passphrases.dpo);
  expectProgress(await streamIn(desktop.window, 'backups/makeBackup', {}));
});

test('a pack tells how far it is while it is built', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const { window } = desktop;
  await unlock(window, passphrases.dpo);
  const reference = await caseWithDocument(window);
  await readyForPacks(docketIn(window));
  expectProgress(
    await streamIn(window, 'packs/buildPack', { reference, holds: true, passphrase: 'copper ladders at noon' }),
  );
});

test('when a colleague is removed the register gets new keys while it is open', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const { window } = desktop;
  await unlock(window, passphrases.dpo);
  const people = await docketIn(window).people.listPeople();
  const manager = people.find(({ role }) => role === 'manager');
  const arrived = await streamIn(window, 'people/revokePerson', { id: manager?.id });
  expect(arrived.join('')).toContain('"kind":"removed"');
  await window.getByRole('button', { name: t('shell.frame.lock') }).click();
  await unlock(window, passphrases.dpo);
  expect((await docketIn(window).audit.showLog()).epochs).toHaveLength(2);
});
