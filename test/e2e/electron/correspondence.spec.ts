import { newRequest } from '../../support/new-request.ts';
import { broughtLine, casePage, happened, letterPane, mailOf } from '../support/case-letters.ts';
import { dropFiles } from '../support/letters.ts';
import { passphrases } from '../support/start-host.ts';
import { expectSound, goTo, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';
import { docketIn } from './support/call-docket.ts';
import { expect, test } from './support/desktop.ts';

test('a mail dropped on a case joins it, is read beside it, gives its event, and the way back leads to the tray', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true, now: '2026-11-25T09:12:00Z' });
  const { window } = desktop;
  await unlock(window, passphrases.dpo);
  const docket = docketIn(window);
  const { reference } = await docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await goTo(window, `/requests/${reference}`);
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  const back = mailOf('back.eml', { subject: 'Never mind', text: 'I hereby withdraw my request.' });
  await dropFiles(casePage(window), [back]);
  const pane = letterPane(window, 1);
  await expect(pane).toContainText(t('requests.correspondence.mayBe.withdrawn'));
  await expectSound(window, 'desktop-case-letter');
  await pane.getByRole('button', { name: t('requests.correspondence.uses.withdrawn') }).click();
  await expect(window.getByRole('dialog').getByLabel(t('requests.recordEvent.day'))).toHaveValue('Tue 24 Nov 2026');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  expect((await docket.requests.showRequest({ reference })).clockState).toBe('running');
  await dropFiles(casePage(window), [back, mailOf('thanks.eml')]);
  await expect(broughtLine(window, 'thanks.eml')).toContainText(t('requests.correspondence.kept', { number: '2' }));
  await expect(happened(window)).toHaveCount(3);

  // Locked, nothing of it is left; unlocked, it moves to the tray.
  await window.keyboard.press('Control+l');
  await expect(window.getByRole('heading', { name: t('session.unlockForm.title.passphrase') })).toBeVisible();
  await expect(window.locator('body')).not.toContainText('withdraw');
  await unlock(window, passphrases.dpo);
  await goTo(window, `/requests/${reference}`);
  await window.getByRole('button', { name: 'Never mind' }).click();
  await pane.getByRole('button', { name: t('requests.correspondence.pane.toTray') }).click();
  await expect(happened(window)).toHaveCount(2);
  await goTo(window, '/tray');
  await expect(window.getByRole('list', { name: t('tray.list') })).toContainText('Never mind');
  expect(desktop.stderr()).toBe('');
});
