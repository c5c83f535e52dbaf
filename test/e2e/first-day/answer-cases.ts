import { expect, type Locator } from '@playwright/test';
import { beginsWith, button, goToPart, measured, type Day } from './day.ts';
import type { FileInHand } from './hands.ts';

const text = (name: string, words: string): FileInHand => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(words),
});

/** A pack as it left: its file, and the passphrase that stood beside it. */
export type Sent = { readonly bytes: Buffer; readonly passphrase: string };

async function bringDocuments(day: Day, files: readonly FileInHand[]): Promise<void> {
  const { hands, t } = day;
  await goToPart(day, 'documents');
  const heading = hands.page.getByRole('heading', { name: t('documents.decideDocuments.title') });
  await hands.bring(files, heading, button(day, t('documents.decideDocuments.addFiles')));
  await expect(hands.page.locator('tr[data-index]')).toHaveCount(files.length);
}

const decisions = (day: Day, number: number, title: string) =>
  day.hands.page.getByRole('group', { name: day.t('documents.list.decisionOn', { number: String(number), title }) });

/** Gives every document of the case the same decision. */
async function discloseAll(day: Day, count: number): Promise<void> {
  const { hands, t } = day;
  await hands.mark(hands.page.getByRole('checkbox', { name: t('documents.list.selectAll') }));
  const bar = hands.page.getByRole('toolbar', { name: t('ui.selectedRows') });
  await hands.press(button(day, t('documents.decisions.disclose'), bar));
  await expect(hands.page.getByText(t('documents.list.inFull'))).toHaveCount(count);
}

async function build(day: Day): Promise<string> {
  const { hands, t } = day;
  const { page } = hands;
  const passphrase = await page.getByLabel(t('packs.buildPack.passphrase'), { exact: true }).inputValue();
  await hands.press(button(day, t('packs.buildPack.build')));
  await expect(page.getByText(t('packs.buildPack.kept'))).toBeVisible();
  await expect(page.getByLabel(t('packs.buildPack.passphraseOfBuilt'))).toHaveValue(passphrase);
  return passphrase;
}

/** The pack is saved, its mail copied, and both are recorded as sent. */
async function send(day: Day, name: string, passphrase: string, built = 1): Promise<Sent> {
  const { hands, seat, left, t } = day;
  const { page } = hands;
  // The newest stands first.
  await expect(button(day, t('packs.keptPacks.saveCopy'))).toHaveCount(built);
  const saved = await seat.saved(async () => await hands.press(button(day, t('packs.keptPacks.saveCopy')).first()));
  await hands.press(button(day, t('packs.keptPacks.copyMail')));
  await button(day, t('ui.copied')).waitFor();
  left.set(`${name}, covering mail`, { name: 'mail.txt', bytes: Buffer.from(await seat.copied()) });
  await hands.press(button(day, t('packs.sendPack.action')));
  const dialog = page.getByRole('dialog', { name: t('packs.sendPack.title') });
  await hands.press(button(day, t('packs.sendPack.action'), dialog));
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(t('requests.nextStep.none'))).toBeVisible();
  return { bytes: saved.bytes, passphrase };
}

/** The letter that was dropped: a document given, one given in part of it, one withheld, and an export as the portable copy. */
export async function answerLetter(day: Day): Promise<Sent> {
  const { hands, house, t } = day;
  const { page } = hands;
  await bringDocuments(day, [
    text('Account.txt', 'Ordered in spring, paid in May.'),
    text('Advice.txt', 'What our lawyer advises.'),
    text('export.csv', 'order,paid\r\n1,2026-05-04'),
  ]);
  await decide(day, 'd', button(day, t('documents.decisions.disclose'), decisions(day, 2, 'Account')));
  await toNextRow(day);
  await withhold(day);
  await toNextRow(day);
  await decide(day, 'd', button(day, t('documents.decisions.disclose'), decisions(day, 4, 'export')));
  const portable = { number: '4', title: 'export' };
  await hands.press(button(day, t('documents.list.makePortableOf', portable)));
  await expect(button(day, t('documents.list.makeDocumentOf', portable))).toBeVisible();
  await goToPart(day, 'pack');
  await hands.mark(page.getByRole('radio', { name: t('packs.answers.yes') }));
  await hands.type(page.getByLabel(t('packs.answers.paragraph')), house.paragraph);
  return await send(day, 'answer to the letter', await build(day));
}

async function decide({ hands }: Day, key: 'd' | 'w', button: Locator): Promise<void> {
  await hands.shortcut(key, button);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** The mouse is in any row at once. */
async function toNextRow({ hands }: Day): Promise<void> {
  if (hands.kind === 'keyboard') await hands.shortcut('j', hands.page.locator('tr[data-active=true]'));
}

/** Withholds the second document on the first exemption of the list, which 1 chooses too. */
async function withhold(day: Day): Promise<void> {
  const { hands, t } = day;
  const second = { number: '3', title: 'Advice' };
  await decide(day, 'w', button(day, t('documents.decisions.withhold'), decisions(day, 3, second.title)));
  const exemption = hands.page.getByRole('combobox', {
    name: t('documents.list.exemptionFor', { decision: 'withhold', ...second }),
  });
  await expect(exemption).toBeFocused();
  if (hands.kind === 'keyboard') await hands.shortcut('1', exemption);
  else await hands.choose(exemption, (await exemption.locator('option').allTextContents())[1] ?? '');
  await expect(exemption).toHaveCount(0);
}

/** The call: nothing is held about them. */
export async function answerCall(day: Day): Promise<Sent> {
  const { hands, t } = day;
  await goToPart(day, 'pack');
  await hands.mark(hands.page.getByRole('radio', { name: t('packs.answers.no') }));
  return await send(day, 'answer to the call', await build(day));
}

/** The child: access is granted with three documents, erasure refused with its ground and reason. */
export async function answerForChild(day: Day): Promise<Sent> {
  const { hands, house, t } = day;
  const { page } = hands;
  const files = ['School report', 'Invoice', 'Visit'].map((name) => text(`${name}.txt`, `${name}: invented words.`));
  const sent: Sent[] = [];
  await measured(day, 'three-files', async () => {
    await bringDocuments(day, files);
    await discloseAll(day, files.length);
    await goToPart(day, 'pack');
    await hands.mark(page.getByRole('radio', { name: t('packs.answers.yes') }));
    sent.push({ passphrase: await build(day), bytes: Buffer.alloc(0) });
  });
  // Its letter does not answer the second right yet: it is built again with that answer.
  const right = t('terms.rights.erasure');
  await hands.choose(
    page.getByRole('combobox', { name: t('packs.answers.right', { right }) }),
    t('packs.answers.outcomes.refused'),
  );
  await hands.choose(
    page.getByRole('combobox', { name: t('packs.answers.ground', { right }) }),
    beginsWith(t('documents.exemptions.grounds.duty-to-keep')),
  );
  await hands.type(page.getByLabel(t('packs.answers.reason', { right })), house.child.whyNotErased);
  await hands.press(button(day, t('packs.buildPack.suggestAnother')));
  const dialog = page.getByRole('dialog', { name: t('packs.anotherPassphrase.title') });
  await hands.press(button(day, t('packs.anotherPassphrase.another'), dialog));
  return await send(day, 'answer for the child', await build(day), 2);
}

/** Thirty files at once, all given: only counted. */
export async function discloseThirty(day: Day): Promise<void> {
  const files = Array.from({ length: 30 }, (_, at) => text(`Page ${at + 1}.txt`, `Page ${at + 1} of a file.`));
  await measured(day, 'thirty-files', async () => {
    await bringDocuments(day, files);
    await discloseAll(day, files.length);
  });
}
