import { expect, test, type Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { casePage, happened, letterPane, mailOf } from '../support/case-letters.ts';
import { dropFiles } from '../support/letters.ts';
import { startUnlocked, type RunningHost } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, tabTo } from '../support/window.ts';
import { t } from '../support/words.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const waiting = (page: Page) => page.getByRole('list', { name: t('tray.list') }).getByRole('listitem');
const documentsOf = async (host: RunningHost, reference: string) =>
  (await host.docket.requests.showRequest({ reference })).documents;

async function twoCases(host: RunningHost) {
  const log = host.docket.requests.logRequest;
  const { reference } = await log(newRequest({ receivedOn: '2026-11-02' }));
  const other = await log(newRequest({ requester: 'Corin Ashby', email: 'corin@example.org' }));
  return [reference, other.reference] as const;
}

const fromCorin = (name: string, text = 'Here is my passport.') =>
  mailOf(name, { from: 'Corin Ashby <corin@example.org>', subject: 'My passport', text, enclosed: 'Passport 1' });

test('a letter that was filed from the tray is read in its case, and moves back to the tray from there', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const [reference] = await twoCases(host);
  const asked = { reference, type: 'identity-requested', on: '2026-11-03', reason: null, note: null } as const;
  await host.docket.requests.recordEvent(asked);
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/tray');
  await dropFiles(page.locator('main > *').first(), [fromCorin('proof.eml'), mailOf('other.eml')]);
  await expect(waiting(page)).toHaveCount(2);
  await button(page, t('tray.fileIt')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Ottilie');
  await dialog.getByRole('radio', { name: reference }).check();
  await dialog.getByRole('button', { name: t('tray.fileLetter.action') }).click();
  const filed = page.getByRole('list', { name: t('tray.filed') });
  await expect(filed).toContainText(t('requests.correspondence.mayBe.identity-confirmed'));
  await expectSound(page, 'tray-filed');
  await filed.getByRole('link', { name: t('tray.filedSay') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  const pane = letterPane(page, 1);
  await expect(pane).toContainText(t('requests.correspondence.pane.stranger', { address: 'corin@example.org' }));
  await expectSound(page, 'case-letter-of-a-stranger');
  await pane.getByRole('button', { name: t('requests.correspondence.pane.toTray') }).click();
  await expect(page.getByText(t('requests.correspondence.pane.returned', { number: '1' }))).toBeVisible();
  await expect(pane).toHaveCount(0);
  await expect(happened(page).filter({ hasText: 'My passport' })).toHaveCount(0);
  expect(await documentsOf(host, reference)).toEqual([]);
  await goTo(page, '/tray');
  await expect(waiting(page)).toHaveCount(2);
  await goTo(page, `/requests/${reference}/history`);
  await expect(page.getByRole('cell', { name: 'Moved letter 1 back to the tray' })).toBeVisible();
  expect(wrong).toEqual([]);
});

test('by keyboard it moves to the case it belongs to, and the history of both says so', async ({ page }) => {
  await using host = await startUnlocked();
  const [reference, to] = await twoCases(host);
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  await dropFiles(casePage(page), [fromCorin('proof.eml')]);
  const pane = letterPane(page, 1);
  const move = pane.getByRole('button', { name: t('requests.correspondence.pane.toCase') });
  await tabTo(page, move);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('requests.correspondence.refile.title', { number: '1' }) });
  const which = dialog.getByRole('textbox');
  await expect(which).toBeFocused();
  // Whoever wrote it comes first, and this case is none to move it to.
  await expect(which).toHaveValue('Corin Ashby');
  await expect(dialog.getByRole('radio')).toHaveCount(1);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(t('tray.fileLetter.choose'))).toBeVisible();
  await expectSound(page, 'refile-letter');
  await which.fill('Ottilie');
  await expect(dialog.getByText(t('tray.fileLetter.none'))).toBeVisible();
  await which.fill('Corin');
  const choice = dialog.getByRole('radio', { name: to });
  await tabTo(page, choice);
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(t('requests.correspondence.refile.done', { reference: to, number: '1' }))).toBeVisible();
  await expect(pane).toHaveCount(0);
  expect(await documentsOf(host, reference)).toEqual([]);
  expect(await documentsOf(host, to)).toMatchObject([{ source: 'correspondence' }, { title: 'proof.txt' }]);
  for (const [one, sentence] of [
    [reference, `Moved letter 1 to ${to}`],
    [to, `Moved here from ${reference}: a letter, as number 1`],
  ] as const) {
    await goTo(page, `/requests/${one}/history`);
    await expect(page.getByRole('cell', { name: sentence })).toBeVisible();
  }
  expect(wrong).toEqual([]);
});

test('where something was recorded from it, it stays and says what to do first; then it is taken out, and put back', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const [reference] = await twoCases(host);
  const asked = { reference, reason: null, note: null } as const;
  await host.docket.requests.recordEvent({ ...asked, type: 'identity-requested', on: '2026-11-03' });
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  await dropFiles(casePage(page), [fromCorin('proof.eml')]);
  const pane = letterPane(page, 1);
  await expect(pane.getByText('proof.txt').first()).toBeVisible();
  const letter = (await documentsOf(host, reference))[0]?.id ?? '';
  const proved = { ...asked, type: 'identity-confirmed', on: '2026-11-24', letter } as const;
  const { events } = await host.docket.requests.recordEvent(proved);
  const recorded = '“Identity confirmed” was recorded from this letter for Tue 24 Nov. Take that entry back first.';
  for (const key of ['requests.correspondence.pane.toTray', 'documents.takeOutDocument.action'] as const) {
    await pane.getByRole('button', { name: t(key) }).click();
    await expect(pane.getByRole('alert')).toHaveText(`${t('requests.correspondence.pane.stays')} ${recorded}`);
  }
  await expectSound(page, 'case-letter-stays');
  const event = events.find((one) => one.letter === letter)?.id ?? '';
  await host.docket.requests.withdrawEvent({ reference, eventId: event });
  await pane.getByRole('button', { name: t('documents.takeOutDocument.action') }).click();
  await expect(page.getByText(t('documents.takeOutDocument.done', { number: '1' }))).toBeVisible();
  await expect(pane).toHaveCount(0);
  expect(await documentsOf(host, reference)).toEqual([]);
  await button(page, t('ui.undo')).click();
  await expect(happened(page).filter({ hasText: 'My passport' })).toHaveCount(1);
  expect(await documentsOf(host, reference)).toHaveLength(2);
  expect(wrong).toEqual([]);
});
