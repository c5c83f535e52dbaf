import { expect, test } from '@playwright/test';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, openWindow, unlock } from '../support/window.ts';

// A wait without an end would only say that the whole spec took too long.
test.use({ actionTimeout: 60_000 });

/** Deriving a key takes a second on purpose, and many on a machine that does other things. */
const soon = expect.configure({ timeout: 60_000 });

const tobias = 'nine paper boats on a canal';

test('an officer gives a key, renames, resets it and takes it away, by keyboard alone', async ({ page }) => {
  test.setTimeout(600_000);
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/people');
  await page.getByRole('heading', { level: 1, name: 'People and keys' }).waitFor();
  await soon(page.getByRole('row', { name: /Maren Oduya \(you\)/u })).toContainText('Data protection officer');
  // What the recovery sheet says to compare.
  await soon(page.getByRole('row', { name: /Maren Oduya \(you\)/u })).toContainText(
    /Signing key (?:[0-9A-F]{4} ?){4}/u,
  );
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };

  await press('Give somebody a key');
  await soon(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Tobias Renn');
  await page.getByLabel('Passphrase', { exact: true }).focus();
  await page.keyboard.type('password');
  await page.keyboard.press('Enter');
  await soon(page.getByLabel('Passphrase', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expectSound(page, 'people-add');
  await page.getByLabel('Passphrase', { exact: true }).fill(tobias);
  await page.keyboard.press('Enter');
  await soon(page.getByRole('row', { name: /Tobias Renn/u })).toContainText('Handler');

  await press('Rename Tobias Renn');
  await soon(page.getByLabel('Name', { exact: true })).toBeFocused();
  for (const [typed, says] of [
    ['', 'Type their name.'],
    ['Ines Falk', 'Somebody of that name holds a key or held one.'],
    ['x'.repeat(300), 'Write at most 200 characters.'],
  ] as const) {
    await page.getByLabel('Name', { exact: true }).fill(typed);
    await press('Rename');
    await soon(page.getByText(says)).toBeVisible();
    await soon(page.getByLabel('Name', { exact: true })).toBeFocused();
  }
  await page.getByLabel('Name', { exact: true }).fill('Tobias Renn-Aske');
  await page.keyboard.press('Enter');
  await soon(page.getByRole('row', { name: /Tobias Renn-Aske/u })).toBeVisible();

  await press('Reset Tobias Renn-Aske');
  await soon(page.getByRole('button', { name: 'Make a one-time passphrase' })).toBeFocused();
  await page.keyboard.press('Enter');
  const oneTime = await page.locator('[data-one-time]').textContent();
  expect(oneTime).toMatch(/^(?:[0-9a-z]{4}-){5}[0-9a-z]{4}$/u);
  await expect(page.locator('[data-one-time]')).toBeFocused();
  await expectSound(page, 'people-reset');
  await press('Done');
  await soon(page.getByText('one-time passphrase', { exact: true })).toBeVisible();
  await expectSound(page, 'people');

  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Unlock the register' }).waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(oneTime ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Choose your own passphrase' }).waitFor();
  await soon(page.getByLabel('One-time passphrase', { exact: true })).toBeFocused();
  await page.keyboard.type(oneTime ?? '');
  await page.getByLabel('New passphrase', { exact: true }).fill('walnut ferry harpsichord');
  await expectSound(page, 'people-choose');
  await page.keyboard.press('Enter');
  await soon(page.getByRole('heading', { name: 'Choose your own passphrase' })).toHaveCount(0);
  await goTo(page, '/people');
  await page.reload();
  await soon(page.getByRole('button', { name: 'Change my passphrase' })).toBeVisible();
  await soon(page.getByRole('button', { name: 'Give somebody a key' })).toHaveCount(0);
  await page.keyboard.press('Control+l');

  await unlock(page, passphrases.dpo);
  await goTo(page, '/people');
  await press('Remove Tobias Renn-Aske');
  await soon(page.getByRole('button', { name: 'Keep their key' })).toBeFocused();
  await soon(page.getByText('Copies and backups that exist already stay readable to them')).toBeVisible();
  await expectSound(page, 'people-remove');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove Tobias Renn-Aske', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Tobias Renn-Aske holds no key any more' }).waitFor({ timeout: 120_000 });
  await soon(page.locator('[data-recovery-key]')).toHaveText(/^(?:[0-9A-Z]{4}-){13}[0-9A-Z]{4}$/u);
  // The offer about earlier backups is seen without scrolling, and the new key below it.
  await page.setViewportSize({ width: 1100, height: 720 });
  await soon(page.getByRole('button', { name: 'Seal them to today’s keys' })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-recovery-key]')).toBeInViewport({ ratio: 1 });
  await expectSound(page, 'people-removed');
  // Locking makes backups too, as many as the machine comes to.
  const opensStill = /^\d+ earlier backups? still opens? with .*a former passphrase of Tobias Renn-Aske/u;
  await soon(page.getByText(opensStill)).toBeVisible();
  await press('Seal them to today’s keys');
  await soon(page.getByText(/^\d+ backups? opens? with today’s keys and no others\.$/u)).toBeVisible();
  await expectSound(page, 'people-resealed');
  await press('Done');
  await soon(page.getByText('Put the key on paper first: it is not shown again.')).toBeVisible();
  await page.getByLabel('I have the recovery key on paper').focus();
  await page.keyboard.press('Space');
  await press('Done');
  await soon(page.getByRole('heading', { name: 'Who held one' })).toBeVisible();
  await soon(page.getByRole('row', { name: /Tobias Renn-Aske/u })).toHaveCount(1);
  await expectSound(page, 'people-former');
  expect(wrong).toEqual([]);
});

test('a manager changes their own passphrase and finds no list of people', async ({ page }) => {
  test.setTimeout(300_000);
  await using host = await startWithRegister();
  const wrong = await openWindow(page, host.address);
  await unlock(page, passphrases.manager);
  await goTo(page, '/people');
  await page.getByRole('heading', { level: 1, name: 'Your passphrase' }).waitFor();
  await expectSound(page, 'own-passphrase');
  await page.getByRole('button', { name: 'Change my passphrase' }).press('Enter');
  await soon(page.getByLabel('Passphrase you use now', { exact: true })).toBeFocused();
  await page.keyboard.type('not the one it is');
  await page.getByLabel('New passphrase', { exact: true }).fill('a heron reads the tide table');
  await page.keyboard.press('Enter');
  await soon(page.getByText('That is not the passphrase you unlocked with. Nothing was changed.')).toBeVisible();
  await page.getByLabel('Passphrase you use now', { exact: true }).fill(passphrases.manager);
  await page.keyboard.press('Enter');
  await soon(page.getByText('Your passphrase is changed. The old one opens nothing any more.')).toBeVisible();
  await page.keyboard.press('Control+l');
  await unlock(page, 'a heron reads the tide table');
  expect(wrong).toEqual([]);
});

test('after several wrong passphrases the unlock screen says how long the next one waits', async ({ page }) => {
  test.setTimeout(300_000);
  await using host = await startWithRegister();
  const wrong = await openWindow(page, host.address);
  await page.getByRole('heading', { name: 'Unlock the register' }).waitFor();
  const field = page.getByLabel('Passphrase', { exact: true });
  for (let tries = 0; tries < 5; tries += 1) {
    await soon(page.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible({ timeout: 30_000 });
    await field.fill(`not this one ${tries}`);
    await page.keyboard.press('Enter');
    await soon(page.getByText('That passphrase does not open this register.')).toBeVisible({ timeout: 30_000 });
    await field.fill('');
  }
  await soon(page.getByText('Several passphrases were wrong, so the next one waits')).toBeVisible();
  await soon(page.getByRole('button', { name: /^Unlock in [1-4] s$/u })).toBeVisible();
  await soon(page.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible({ timeout: 30_000 });
  await unlock(page, passphrases.dpo);
  expect(wrong).toEqual([]);
});
