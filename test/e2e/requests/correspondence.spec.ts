import { expect, test, type Locator, type Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { broughtLine, casePage, happened, letterPane, mailOf, plainFile } from '../support/case-letters.ts';
import { dropFiles } from '../support/letters.ts';
import { startUnlocked, startWithRegister, passphrases, type RunningHost } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, openWindow, tabTo, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const use = (key: 'identity-confirmed' | 'withdrawn' | 'reminder' | 'other' | 'rights-added') =>
  t(`requests.correspondence.uses.${key}`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (pane: Locator) =>
  pane.getByRole('heading', { name: t('requests.correspondence.pane.title', { number: '1' }) });
const shown = async (host: RunningHost, reference: string) => await host.docket.requests.showRequest({ reference });

async function openCase(page: Page, host: RunningHost, changes: Parameters<typeof newRequest>[0] = {}) {
  const { reference } = await host.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02', ...changes }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  return { reference, wrong };
}

test('a mail dropped on an open case joins it and is read beside it, and what it proposes is recorded once it is confirmed', async ({
  page,
}) => {
  test.slow();
  await using host = await startUnlocked();
  const { reference, wrong } = await openCase(page, host);
  const asked = { reference, type: 'identity-requested', on: '2026-11-03', reason: null, note: null } as const;
  await host.docket.requests.recordEvent(asked);
  const proof = mailOf('proof.eml', { subject: 'My passport', text: 'Here is my passport.', enclosed: 'Passport 1' });
  await dropFiles(casePage(page), [proof]);
  const pane = letterPane(page, 1);
  await expect(pane).toContainText('Here is my passport');
  await expect(pane).toContainText(t('requests.correspondence.mayBe.identity-confirmed'));
  await expect(pane).toContainText('You asked for proof of identity on Tue 3 Nov, and it names an identity document.');
  await expect(title(pane)).toBeFocused();
  await expect(broughtLine(page, 'proof.eml')).toContainText(t('requests.correspondence.kept', { number: '1' }));
  await expect(happened(page).filter({ hasText: 'My passport' })).toContainText('Ottilie Vance-Marsh');
  await expectSound(page, 'case-letter');
  // No new case, no draft, nothing recorded and no document for the answer.
  expect((await host.docket.requests.listRequests({ view: 'all' })).total).toBe(1);
  expect(await host.docket.drafts.listDrafts()).toEqual([]);
  expect((await shown(host, reference)).next.code).toBe('await-identity');

  await pane.getByRole('button', { name: use('identity-confirmed') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(t('requests.correspondence.eventFrom', { number: '1', title: 'My passport' }));
  await expect(dialog.getByLabel(t('requests.recordEvent.day'))).toHaveValue('Tue 24 Nov 2026');
  await expectSound(page, 'case-letter-event');
  await dialog
    .getByRole('button', { name: t('ui.close') })
    .last()
    .click();
  expect((await shown(host, reference)).events).toHaveLength(2);
  await pane.getByRole('button', { name: use('identity-confirmed') }).click();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  const recorded = t('requests.events.identity-confirmed.recorded');
  await expect(pane).toContainText(
    t('requests.correspondence.pane.recorded', { event: recorded, date: 'Tue 24 Nov 2026' }),
  );
  await expect(happened(page).filter({ hasText: recorded })).toContainText(
    t('requests.correspondence.lines.from', { number: '1' }),
  );
  expect((await shown(host, reference)).events.at(-1)).toMatchObject({ type: 'identity-confirmed', on: '2026-11-24' });

  // What came inside is read beside the case too, and the letter stays where it was filed.
  await pane.getByRole('button', { name: t('requests.correspondence.readThis', { file: 'proof.txt' }) }).click();
  await expect(letterPane(page, 2)).toContainText('Passport 1');
  await letterPane(page, 2)
    .getByRole('button', { name: t('requests.correspondence.pane.close') })
    .click();
  await expect(letterPane(page, 2)).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: t('requests.working.label') })).toBeVisible();
  expect(wrong).toEqual([]);
});

test('several letters dropped at once are each kept or named, the same one is there once, and what may be either is asked', async ({
  page,
}) => {
  test.slow();
  await using host = await startUnlocked();
  const { reference, wrong } = await openCase(page, host);
  const mails = [mailOf('one.eml'), mailOf('two.eml', { text: 'I hereby withdraw my request.' })];
  const empty = { name: 'empty.eml', mediaType: 'message/rfc822', bytes: Buffer.alloc(0) };
  const broken = {
    name: 'broken.eml',
    mediaType: 'message/rfc822',
    bytes: Buffer.from('PK\u0003\u0004xl/workbook.xml'),
  };
  const typed = [plainFile('note.txt', 'Please ring me instead.'), plainFile('sheet.txt', 'What was found.')];
  await dropFiles(casePage(page), [...mails, empty, broken, ...typed]);
  await expect(broughtLine(page, 'one.eml')).toContainText(t('requests.correspondence.kept', { number: '1' }));
  await expect(broughtLine(page, 'two.eml')).toContainText(t('requests.correspondence.mayBe.withdrawn'));
  await expect(broughtLine(page, 'empty.eml')).toContainText(t('documents.arriving.leftOut.empty'));
  await expect(broughtLine(page, 'broken.eml')).toContainText(t('requests.correspondence.notKept'));
  // None opened by itself over the others.
  await expect(letterPane(page, 1)).toHaveCount(0);
  const question = page.getByRole('group', {
    name: t('requests.correspondence.question', { file: 'note.txt', others: 1 }),
  });
  await expect(question).toBeVisible();
  await expect(question.getByRole('button').first()).toBeFocused();
  await expectSound(page, 'case-letters-asked');
  await question.getByRole('button', { name: t('requests.correspondence.asLetters') }).click();
  await expect(broughtLine(page, 'note.txt')).toContainText(t('requests.correspondence.kept', { number: '3' }));
  await expect(broughtLine(page, 'sheet.txt')).toContainText(t('requests.correspondence.kept', { number: '4' }));
  await expect(question).toHaveCount(0);

  await dropFiles(casePage(page), [{ ...mails[0]!, name: 'the same again.eml' }]);
  await expect(broughtLine(page, 'the same again.eml')).toContainText(
    t('requests.correspondence.there.correspondence', { number: '1' }),
  );
  expect((await shown(host, reference)).documents).toHaveLength(4);

  // What is no letter is one click from being a document.
  await page.getByRole('button', { name: t('requests.correspondence.asDocumentThis', { file: 'broken.eml' }) }).click();
  await expect(page.getByRole('button', { name: 'broken', exact: true })).toBeVisible();
  expect((await shown(host, reference)).documents.at(-1)).toMatchObject({ source: 'attached', fileName: 'broken.eml' });
  expect(wrong).toEqual([]);
});

test('on the documents a dropped mail is a document, beside them it is correspondence, and other files are asked about', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference, wrong } = await openCase(page, host);
  await goTo(page, `/requests/${reference}/documents`);
  const empty = page.getByText(t('documents.decideDocuments.none'));
  await empty.waitFor();
  await dropFiles(empty, [mailOf('found.eml', { subject: 'Found in a mailbox' })]);
  await expect(page.getByRole('button', { name: 'found', exact: true })).toBeVisible();
  await dropFiles(page.getByRole('heading', { level: 1 }), [mailOf('from her.eml'), plainFile('file.txt', 'Found.')]);
  await expect(broughtLine(page, 'from her.eml')).toContainText(t('requests.correspondence.kept', { number: '2' }));
  await button(page, t('requests.correspondence.asDocuments')).click();
  await expect(page.getByRole('button', { name: 'file', exact: true })).toBeVisible();
  const kinds = (await shown(host, reference)).documents.map(({ fileName, source }) => [fileName, source]);
  expect(kinds).toEqual([
    ['found.eml', 'attached'],
    ['from her.eml', 'correspondence'],
    ['file.txt', 'attached'],
  ]);
  // Either way round it is said what it is already.
  await dropFiles(page.getByRole('heading', { level: 1 }), [mailOf('found.eml', { subject: 'Found in a mailbox' })]);
  await expect(broughtLine(page, 'found.eml')).toContainText(
    t('requests.correspondence.there.document', { number: '1' }),
  );
  await page.getByRole('button', { name: t('requests.correspondence.putAwayThis', { file: 'found.eml' }) }).click();
  await expect(broughtLine(page, 'found.eml')).toHaveCount(0);
  const table = page.getByRole('table', { name: t('documents.decideDocuments.title') });
  await dropFiles(table, [mailOf('from her.eml')]);
  await expect(page.getByRole('list', { name: t('documents.arriving.name') })).toContainText(
    t('documents.arriving.sentByThem', { number: '2' }),
  );
  expect(wrong).toEqual([]);
});

test('by keyboard alone a letter is read, marked as a reminder, and left, and the focus goes back to where it was', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference, wrong } = await openCase(page, host);
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, button(page, t('requests.correspondence.add')));
  await page.keyboard.press('Enter');
  const asks = 'On 2 November 2026 I sent you my request. I have not received an answer yet.';
  const { name, mediaType: mimeType, bytes: buffer } = mailOf('reminder.eml', { subject: 'Still waiting', text: asks });
  await (await chooser).setFiles([{ name, mimeType, buffer }]);
  const pane = letterPane(page, 1);
  await expect(title(pane)).toBeFocused();
  await expect(pane).toContainText('It asks after an answer to their request of Mon 2 Nov.');
  await tabTo(page, pane.getByRole('button', { name: use('reminder') }));
  await page.keyboard.press('Enter');
  await expect(pane).toContainText(t('requests.correspondence.pane.marked.reminder'));
  await expect(pane.getByRole('button', { name: use('reminder') })).toHaveAttribute('aria-pressed', 'true');
  await expect(happened(page).filter({ hasText: 'Still waiting' })).toContainText('Reminder from Ottilie Vance-Marsh');
  expect((await shown(host, reference)).documents).toMatchObject([{ mark: 'reminder' }]);
  await page.keyboard.press('Escape');
  await expect(pane).toHaveCount(0);
  const line = button(page, 'Still waiting');
  await tabTo(page, line);
  await page.keyboard.press('Enter');
  await expect(title(pane)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(line).toBeFocused();
  expect(wrong).toEqual([]);
});

test('a closed case keeps a letter and says that nothing in it changes, and what is dropped on a voided one waits in the tray', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference, wrong } = await openCase(page, host);
  const answered = { reference, type: 'answered', on: '2026-11-20', reason: null, note: null } as const;
  await host.docket.requests.recordEvent(answered);
  await dropFiles(casePage(page), [mailOf('thanks.eml')]);
  await expect(page.getByRole('region', { name: t('requests.correspondence.brought') })).toContainText(
    t('requests.correspondence.closed'),
  );
  expect(await shown(host, reference)).toMatchObject({ clockState: 'answered', documents: [{ mark: null }] });
  const voided = await host.docket.requests.logRequest(newRequest({ requester: 'Corin Ashby' }));
  await host.docket.requests.voidRequest({ reference: voided.reference, reason: 'Logged twice.' });
  await goTo(page, `/requests/${voided.reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corin Ashby');
  await expect(button(page, t('requests.correspondence.add'))).toHaveCount(0);
  await dropFiles(casePage(page), [mailOf('late.eml', { subject: 'Another thing' })]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('tray.title'));
  await expect(page.getByRole('list', { name: t('tray.list') })).toContainText('Another thing');
  expect(wrong).toEqual([]);
});

test('a lock while a letter is read shows nothing of it, and it is there after the unlocking', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  const { reference } = await host.docket.requests.logRequest(newRequest());
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  await dropFiles(casePage(page), [mailOf('secret.eml', { text: 'My secret address is Elm Row.' })]);
  await expect(letterPane(page, 1)).toContainText('Elm Row');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Elm Row');
  expect(page.url()).not.toContain(reference);
  expect(page.url()).not.toContain('letter');
  await unlock(page, passphrases.dpo);
  await goTo(page, `/requests/${reference}`);
  await page.getByRole('button', { name: 'My request' }).click();
  await expect(letterPane(page, 1)).toContainText('Elm Row');
  expect(wrong).toEqual([]);
});

test('a letter that several windows look at joins for each of them, and a file let go elsewhere changes nothing', async ({
  page,
  context,
}) => {
  await using host = await startUnlocked();
  const { reference } = await openCase(page, host);
  const other = await context.newPage();
  await other.goto(new URL(`/#/requests/${reference}`, host.address).href);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
  await dropFiles(casePage(page), [mailOf('one.eml', { subject: 'My new address' })]);
  await expect(happened(other).filter({ hasText: 'My new address' })).toHaveCount(1);
  await goTo(other, '/settings');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(t('organisation.settings.title'));
  const address = other.url();
  const refused = await other.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'x.eml', { type: 'message/rfc822' }));
    const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    document.querySelector('h1')?.dispatchEvent(drop);
    return drop.defaultPrevented;
  });
  expect([refused, other.url()]).toEqual([true, address]);
});
