import { expect, test } from '@playwright/test';
import { holdBack } from '../support/hold-back.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

// A wait without an end would only say that the whole spec took too long.
test.use({ actionTimeout: 60_000 });

const tobias = 'nine paper boats on a canal';
const renamed = 'Tobias Renn-Aske';

/** The sentence of one backup and that of two, for as many as there are; "…" in them stands for anything. */
function forAnyNumber(...sentences: readonly string[]): RegExp {
  const patterns = sentences.map((one) =>
    RegExp.escape(one.replace(/\d+/u, '№'))
      .replace('№', String.raw`\d+`)
      .replaceAll('…', '.*'),
  );
  return new RegExp(`^(?:${patterns.join('|')})$`, 'u');
}

/** What `say` says of one to four seconds. */
function ofFewSeconds(say: (seconds: number) => string): RegExp {
  return new RegExp(`^(?:${[1, 2, 3, 4].map((seconds) => RegExp.escape(say(seconds))).join('|')})$`, 'u');
}

test('an officer gives a key, renames, resets it and takes it away, by keyboard alone', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/people');
  await page.getByRole('heading', { level: 1, name: t('people.listPeople.title') }).waitFor();
  const own = page.getByRole('row', { name: t('people.listPeople.you', { name: 'Maren Oduya' }) });
  await expect(own).toContainText(t('terms.roles.dpo'));
  // What the recovery sheet says to compare.
  const signingKey = t.markup('people.listPeople.signingKey', { key: '…', hex: (chunks) => chunks });
  await expect(own).toContainText(new RegExp(RegExp.escape(signingKey).replace('…', '(?:[0-9A-F]{4} ?){4}'), 'u'));
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };

  const passphrase = page.getByLabel(t('people.addPerson.passphrase'), { exact: true });
  await press(t('people.addPerson.title'));
  await expect(page.getByLabel(t('people.addPerson.name'), { exact: true })).toBeFocused();
  await page.keyboard.type('Tobias Renn');
  await passphrase.focus();
  await page.keyboard.type('password');
  await page.keyboard.press('Enter');
  await expect(passphrase).toHaveAttribute('aria-invalid', 'true');
  await expectSound(page, 'people-add');
  await passphrase.fill(tobias);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Tobias Renn/u })).toContainText(t('terms.roles.handler'));

  const newName = page.getByLabel(t('people.renamePerson.name'), { exact: true });
  await press(t('people.listPeople.of.rename', { name: 'Tobias Renn' }));
  await expect(newName).toBeFocused();
  for (const [typed, says] of [
    ['', t('people.renamePerson.nameMissing')],
    ['Ines Falk', t('people.renamePerson.failed', { problem: t('people.refusals.nameTaken') })],
    ['x'.repeat(300), t('contract.atMost', { most: 200 })],
  ] as const) {
    await newName.fill(typed);
    await press(t('people.renamePerson.rename'));
    await expect(page.getByText(says)).toBeVisible();
    await expect(newName).toBeFocused();
  }
  await newName.fill(renamed);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Tobias Renn-Aske/u })).toBeVisible();

  await press(t('people.listPeople.of.reset', { name: renamed }));
  await expect(page.getByRole('button', { name: t('people.resetPassphrase.make') })).toBeFocused();
  await page.keyboard.press('Enter');
  const oneTime = await page.locator('[data-one-time]').textContent();
  expect(oneTime).toMatch(/^(?:[0-9a-z]{4}-){5}[0-9a-z]{4}$/u);
  await expect(page.locator('[data-one-time]')).toBeFocused();
  await expectSound(page, 'people-reset');
  await press(t('ui.done'));
  await expect(page.getByText(t('people.listPeople.oneTime'), { exact: true })).toBeVisible();
  await expectSound(page, 'people');

  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  await page.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).fill(oneTime ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: t('people.chooseOwnPassphrase.title') }).waitFor();
  // It was typed a moment ago, so it is not asked for again.
  await expect(page.getByLabel(t('people.changePassphrase.oneTime'), { exact: true })).toHaveCount(0);
  await expect(page.getByLabel(t('people.changePassphrase.new'), { exact: true })).toBeFocused();
  await page.keyboard.type('walnut ferry harpsichord');
  await page.getByLabel(t('session.createRegister.again'), { exact: true }).fill('walnut ferry harpsichore');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('session.createRegister.passphrasesDiffer'))).toBeVisible();
  await page.getByLabel(t('session.createRegister.again'), { exact: true }).fill('walnut ferry harpsichord');
  await expectSound(page, 'people-choose');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('people.chooseOwnPassphrase.title') })).toHaveCount(0);
  await goTo(page, '/people');
  await page.reload();
  await expect(page.getByRole('button', { name: t('people.changePassphrase.title') })).toBeVisible();
  await expect(page.getByRole('button', { name: t('people.addPerson.title') })).toHaveCount(0);
  await page.keyboard.press('Control+l');

  await unlock(page, passphrases.dpo);
  await goTo(page, '/people');
  await press(t('people.listPeople.of.remove', { name: renamed }));
  await expect(page.getByRole('button', { name: t('people.revokePerson.keep') })).toBeFocused();
  await expect(page.getByText(t('people.revokePerson.copiesStay'))).toBeVisible();
  await expectSound(page, 'people-remove');
  const remove = t('people.revokePerson.remove', { name: renamed });
  await page.getByRole('dialog').getByRole('button', { name: remove, exact: true }).press('Enter');
  const removed = t('people.revokePerson.removed', { name: renamed });
  await page.getByRole('heading', { name: removed }).waitFor();
  await expect(page.locator('[data-recovery-key]')).toHaveText(/^(?:[0-9A-Z]{4}-){13}[0-9A-Z]{4}$/u);
  // The offer about earlier backups is seen without scrolling, and the new key below it.
  await page.setViewportSize({ width: 1100, height: 720 });
  const seal = t('backups.olderBackups.seal', { backups: 2 });
  await expect(page.getByRole('button', { name: seal })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-recovery-key]')).toBeInViewport({ ratio: 1 });
  await expectSound(page, 'people-removed');
  // Locking makes backups too, as many as the machine comes to.
  const keys = `…${t('backups.olderBackups.formerPassphrase', { person: renamed })}…`;
  const opensStill = [1, 2].map((backups) => t('backups.olderBackups.stillOpen', { backups, keys }));
  await expect(page.getByText(forAnyNumber(...opensStill))).toBeVisible();
  await press(seal);
  const sealed = [1, 2].map((backups) => t('backups.olderBackups.sealed', { backups }));
  await expect(page.getByText(forAnyNumber(...sealed))).toBeVisible();
  await expectSound(page, 'people-resealed');
  await press(t('ui.done'));
  await expect(page.getByText(t('session.putOnPaperFirst'))).toBeVisible();
  await page.getByLabel(t('session.recoverySheet.kept')).focus();
  await page.keyboard.press('Space');
  await press(t('ui.done'));
  await expect(page.getByRole('heading', { name: t('people.listPeople.former') })).toBeVisible();
  await expect(page.getByRole('row', { name: /Tobias Renn-Aske/u })).toHaveCount(1);
  await expectSound(page, 'people-former');
  expect(wrong).toEqual([]);
});

test('a one-time passphrase is typed once, also where the window hears first that the register is open', async ({
  page,
}) => {
  await using host = await startWithRegister();
  const { people, session } = host.docket;
  await session.unlockRegister({ passphrase: passphrases.dpo });
  await people.addPerson({ name: renamed, role: 'handler', passphrase: tobias });
  const { id } = (await people.listPeople()).find(({ name }) => name === renamed) ?? { id: '' };
  const { oneTimePassphrase: passphrase } = await people.resetPassphrase({ id });
  await session.lockRegister();
  const letThrough = await holdBack(page, 'unlockRegister');
  const wrong = await openWindow(page, host.address);
  await page.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(t('people.changePassphrase.new'), { exact: true })).toBeFocused();
  await letThrough();
  await expect(page.getByLabel(t('people.changePassphrase.oneTime'), { exact: true })).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test('a manager changes their own passphrase and finds no list of people', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openWindow(page, host.address);
  await unlock(page, passphrases.manager);
  await goTo(page, '/people');
  await page.getByRole('heading', { level: 1, name: t('people.ownPassphrase.title') }).waitFor();
  await expectSound(page, 'own-passphrase');
  await page.getByRole('button', { name: t('people.changePassphrase.title') }).press('Enter');
  await expect(page.getByLabel(t('people.changePassphrase.current'), { exact: true })).toBeFocused();
  await page.keyboard.type('not the one it is');
  await page.getByLabel(t('people.changePassphrase.new'), { exact: true }).fill('a heron reads the tide table');
  await page.getByLabel(t('session.createRegister.again'), { exact: true }).fill('a heron reads the tide table');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('people.refusals.wrongPassphrase'))).toBeVisible();
  await page.getByLabel(t('people.changePassphrase.current'), { exact: true }).fill(passphrases.manager);
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('people.changePassphrase.changed'))).toBeVisible();
  await page.keyboard.press('Control+l');
  await unlock(page, 'a heron reads the tide table');
  expect(wrong).toEqual([]);
});

test('after several wrong passphrases the unlock screen says how long the next one waits', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openWindow(page, host.address);
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  const field = page.getByLabel(t('session.unlockForm.passphrase'), { exact: true });
  const unlockNow = page.getByRole('button', { name: t('session.unlockForm.unlock'), exact: true });
  const wait = ofFewSeconds((seconds) => t('session.unlockForm.wait', { seconds }));
  const unlockIn = ofFewSeconds((seconds) => t('session.unlockForm.unlockIn', { seconds }));
  for (let tries = 0; tries < 5; tries += 1) {
    await expect(unlockNow).toBeVisible();
    await field.fill(`not this one ${tries}`);
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('session.cannotOpen.wrong-passphrase'))).toBeVisible();
    await field.fill('');
  }
  await expect(page.getByText(wait)).toBeVisible();
  await expect(page.getByRole('button', { name: unlockIn })).toBeVisible();
  await expect(unlockNow).toBeVisible();
  await unlock(page, passphrases.dpo);
  expect(wrong).toEqual([]);
});
