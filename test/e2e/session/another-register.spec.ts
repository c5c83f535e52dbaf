import { cp, rename, rm } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, type RunningHost, startHost, startWithRegister } from '../support/start-host.ts';
import { expectSound, openUnlocked, openWindow, tabTo, unlock } from '../support/window.ts';

const link = 'Report a problem with personal information';
const notTaken = 'Reports cannot be sent from this computer now';
const about = 'About this register';

/** A register whose settings give a telephone number, unlocked on this machine by its DPO and its handler, locked. */
async function knownRegister(): Promise<{
  readonly host: RunningHost;
  readonly path: string;
  readonly handler: string;
}> {
  const host = await startWithRegister();
  const { docket } = host;
  const { path = '' } = await docket.session.showStatus();
  const handler = 'nine wet umbrellas in the hall';
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  const organisation = await docket.organisation.showOrganisation();
  await docket.organisation.editOrganisation({ ...organisation, contact: 'Data protection officer, 01632 960 410' });
  await docket.people.addPerson({ name: 'Hanna Voss', role: 'handler', passphrase: handler });
  await docket.session.lockRegister();
  for (const passphrase of [handler, passphrases.dpo]) {
    await docket.session.unlockRegister({ passphrase });
    await docket.session.lockRegister();
  }
  return { host, path, handler };
}

/** Puts a stranger's register of the same name in the place of the one that was last opened. */
async function exchanged(path: string): Promise<void> {
  await using home = await startHost();
  const { path: strangers } = await home.docket.session.createRegister({
    organisation: 'Harrowmere Borough Council',
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
    personName: 'Ondine Marsh',
    passphrase: 'eleven crows above the old mill',
  });
  await rename(path, `${path}.away`);
  await cp(strangers, path, { recursive: true });
}

async function tryToUnlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('That passphrase does not open this register.')).toBeVisible();
}

test('the register in this place is not the one last opened: staff, handler and DPO are told at the locked screen', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { host, path, handler } = await knownRegister();
  await using _host = host;
  await exchanged(path);
  const wrong = await openWindow(page, host.address);
  const notices = page.getByRole('list', { name: about });
  await expect(notices).toContainText('The register in this place is not the one you last opened.');
  await expectSound(page, 'another-register-locked');
  await tryToUnlock(page, handler);
  await tryToUnlock(page, passphrases.dpo);
  await expect(notices).toContainText('Compare the fingerprint with your recovery sheet');

  // Staff, by keyboard alone.
  const way = page.getByRole('link', { name: link });
  await tabTo(page, way);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: notTaken }).waitFor();
  await expect(page.getByRole('alert')).toContainText('somebody else might read it');
  await expect(page.getByText('01632 960 410')).toBeVisible();
  await expect(page.getByLabel('What happened?')).toHaveCount(0);
  await expectSound(page, 'report-not-taken');
  const close = page.getByRole('button', { name: 'Close', exact: true });
  await tabTo(page, close);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Unlock the register' }).waitFor();

  await rm(path, { recursive: true });
  await rename(`${path}.away`, path);
  await page.reload();
  await page.getByRole('heading', { name: 'Unlock the register' }).waitFor();
  await expect(notices).toHaveCount(0);
  await page.getByRole('link', { name: link }).click();
  await page.getByLabel('What happened?').waitFor();
  expect(wrong).toEqual([]);
});

test('a register that was exchanged while somebody wrote their report takes it not, and says so with the words kept', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { host, path } = await knownRegister();
  await using _host = host;
  await openWindow(page, host.address);
  await page.getByRole('link', { name: link }).click();
  await page.getByLabel('What happened?').fill('Two letters in one envelope.');
  await exchanged(path);
  await page.getByRole('button', { name: 'Seal and send' }).press('Enter');
  const told = page.getByRole('alert');
  await expect(told).toContainText('It was not sent. Your words are still here. The register on this computer is not');
  await expect(told).toContainText('01632 960 410');
  await expect(told).toBeInViewport({ ratio: 1 });
  await expect(page.getByLabel('What happened?')).toHaveValue('Two letters in one envelope.');
  await expectSound(page, 'report-refused');
});

test('a doubt keeps reports from being sealed until a DPO settles it, and a copy is named with its path', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const { host, path } = await knownRegister();
  await using _host = host;
  const { docket } = host;
  await cp(path, `${path}.older`, { recursive: true });
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  await docket.requests.logRequest(newRequest());
  await docket.session.lockRegister();
  await rename(path, `${path}.newer`);
  await cp(`${path}.older`, path, { recursive: true });

  const wrong = await openUnlocked(page, host.address);
  await page.getByRole('region', { name: 'Doubt about this register' }).waitFor();
  await expect(page.getByText('Last entry before you unlocked: Wed 25 Nov 2026, 09:12')).toBeVisible();
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Unlock the register' }).waitFor();
  await expect(page.getByRole('list', { name: about })).toContainText('A doubt about this register waits for a DPO');
  await page.getByRole('link', { name: link }).press('Enter');
  await page.getByRole('heading', { level: 1, name: notTaken }).waitFor();
  await expect(page.getByRole('alert')).toContainText('in doubt whether this is the right register');
  await expect(page.getByText('01632 960 410')).toBeVisible();
  await expectSound(page, 'report-in-doubt');
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');

  // The newer one back; somebody has looked into the copy beside it and typed there.
  await rm(path, { recursive: true });
  await rename(`${path}.newer`, path);
  await rename(`${path}.older`, `${path}.copy`);
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  await docket.session.lockRegister();
  await rm(`${path}.copy`, { recursive: true });
  await cp(path, `${path}.copy`, { recursive: true });
  await docket.session.chooseRegister({ path: `${path}.copy` });
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  await docket.requests.logRequest(newRequest());
  await docket.session.lockRegister();
  await docket.session.chooseRegister({ path });
  await page.reload();
  await unlock(page, passphrases.dpo);
  await expect(page.getByRole('list', { name: about })).toContainText(`${path}.copy (entry `);
  await expect(page.getByRole('region', { name: 'Doubt about this register' })).toHaveCount(0);
  await expectSound(page, 'copy-notice');
  expect(wrong).toEqual([]);
});
