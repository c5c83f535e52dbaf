import { cp, rename, rm } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, type RunningHost, startHost, startWithRegister } from '../support/start-host.ts';
import { expectSound, openUnlocked, openWindow, tabTo, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const link = t('session.unlockRegister.report');
const notTaken = t('intake.notTaken.title');
const about = t('session.registerNotices.ofRegister');

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
  await page.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('session.cannotOpen.wrong-passphrase'))).toBeVisible();
}

test('the register in this place is not the one last opened: staff, handler and DPO are told at the locked screen', async ({
  page,
}) => {
  const { host, path, handler } = await knownRegister();
  await using _host = host;
  await exchanged(path);
  const wrong = await openWindow(page, host.address);
  const notices = page.getByRole('list', { name: about });
  await expect(notices).toContainText(t('session.notices.standing.another-register'));
  await expectSound(page, 'another-register-locked');
  await tryToUnlock(page, handler);
  await tryToUnlock(page, passphrases.dpo);
  await expect(notices).toContainText(t('session.notices.standing.another-register'));

  // Staff, by keyboard alone.
  const way = page.getByRole('link', { name: link });
  await tabTo(page, way);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: notTaken }).waitFor();
  await expect(page.getByRole('alert')).toContainText(t('intake.noReports.another-register'));
  await expect(page.getByText('01632 960 410')).toBeVisible();
  await expect(page.getByLabel(t('intake.reportBreach.whatHappened'))).toHaveCount(0);
  await expectSound(page, 'report-not-taken');
  const close = page.getByRole('button', { name: t('ui.close'), exact: true });
  await tabTo(page, close);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();

  await rm(path, { recursive: true });
  await rename(`${path}.away`, path);
  await page.reload();
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  await expect(notices).toHaveCount(0);
  await page.getByRole('link', { name: link }).click();
  await page.getByLabel(t('intake.reportBreach.whatHappened')).waitFor();
  expect(wrong).toEqual([]);
});

test('a register that was exchanged while somebody wrote their report takes it not, and says so with the words kept', async ({
  page,
}) => {
  const { host, path } = await knownRegister();
  await using _host = host;
  await openWindow(page, host.address);
  await page.getByRole('link', { name: link }).click();
  await page.getByLabel(t('intake.reportBreach.whatHappened')).fill('Two letters in one envelope.');
  await exchanged(path);
  await page.getByRole('button', { name: t('intake.reportBreach.send') }).press('Enter');
  const told = page.getByRole('alert');
  const refused = `${t('intake.reportBreach.notSent')} ${t('intake.noReports.another-register')}`;
  await expect(told).toContainText(refused);
  await expect(told).toContainText('01632 960 410');
  await expect(told).toBeInViewport({ ratio: 1 });
  await expect(page.getByLabel(t('intake.reportBreach.whatHappened'))).toHaveValue('Two letters in one envelope.');
  await expectSound(page, 'report-refused');
});

test('a doubt keeps reports from being sealed until a DPO settles it, and a copy is named with its path', async ({
  page,
}) => {
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
  await page.getByRole('region', { name: t('audit.doubt.name') }).waitFor();
  await expect(page.getByText(t('shell.frame.lastEntry', { when: 'Wed 25 Nov 2026, 09:12' }))).toBeVisible();
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  await expect(page.getByRole('list', { name: about })).toContainText(t('session.notices.standing.doubt'));
  await page.getByRole('link', { name: link }).press('Enter');
  await page.getByRole('heading', { level: 1, name: notTaken }).waitFor();
  await expect(page.getByRole('alert')).toContainText(t('intake.noReports.doubt'));
  await expect(page.getByText('01632 960 410')).toBeVisible();
  await expectSound(page, 'report-in-doubt');
  await page.getByRole('button', { name: t('ui.close'), exact: true }).press('Enter');

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
  const entry = t('session.memoryNotices.entry', { seq: '|', at: '' });
  const [copy = ''] = t('session.memoryNotices.copy', { path: `${path}.copy`, entry }).split('|');
  await expect(page.getByRole('list', { name: about })).toContainText(copy);
  await expect(page.getByRole('region', { name: t('audit.doubt.name') })).toHaveCount(0);
  await expectSound(page, 'copy-notice');
  expect(wrong).toEqual([]);
});
