import { expect, test, type Locator } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { payslips } from '../../support/new-breach.ts';
import { passphrases, startUnlocked, startWithRegister } from '../support/start-host.ts';
import { goTo, openUnlocked, openWindow, unlock, windowSizes } from '../support/window.ts';
import { t } from '../support/words.ts';

// The small things that somebody met on a first day: none of them comes back.

/** Whether two parts of the window lie over each other. */
async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (a === null || b === null) throw new Error('One of them is not on screen.');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('what the window tells covers neither the work nor the keys under it, and the menu of appearances closes once one is chosen', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const wrong = await openWindow(page, host.address);
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: t('requests.fields.requester') }).fill('Ottilie Vance');
  await page
    .locator('label')
    .filter({ hasText: t('terms.rights.access') })
    .click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance');
  const note = page.getByRole('alert').filter({ hasText: 'SAR-2026-0001' });
  await expect(note).toBeVisible();
  for (const size of windowSizes) {
    await page.setViewportSize(size);
    for (const part of ['main', 'contentinfo'] as const)
      expect(await overlap(note, page.getByRole(part).first()), `${part} at ${size.width}`).toBe(false);
  }
  await page.getByRole('button', { name: t('shell.appearance.name') }).click();
  await page.getByRole('menuitemradio', { name: t('shell.appearance.dark') }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await goTo(page, '/requests');
  await expect(page.getByRole('menuitemradio')).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test('each part of the settings is read from its beginning', async ({ page }) => {
  await using host = await startUnlocked();
  const wrong = await openWindow(page, host.address);
  await page.setViewportSize(windowSizes[1]);
  await goTo(page, '/settings');
  await page.getByLabel(t('organisation.departments.title')).first().scrollIntoViewIfNeeded();
  const panel = page.getByRole('tabpanel');
  expect(await panel.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
  await page.getByRole('tab', { name: t('organisation.settings.information') }).click();
  await expect(page.getByLabel(t('organisation.information.purposes.label'))).toBeInViewport();
  expect(await panel.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  expect(wrong).toEqual([]);
});

test('a letter that is longer than its box shows a shade where it goes on, and none where it ends', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const body = Array.from({ length: 60 }, (_, at) => `Line ${at + 1} of a long letter.`).join('\n');
  const { reference } = await host.docket.requests.logRequest(newRequest({ body }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  const letter = page
    .locator('blockquote, pre, div, p')
    .filter({ hasText: /^Line 1 of a long letter\./u })
    .last();
  const box = await letter.boundingBox();
  if (box === null) throw new Error('The letter is not on screen.');
  // Beside the words, at the lower edge.
  const clip = { x: box.x + 3, y: box.y + box.height - 6, width: 8, height: 5 };
  const goesOn = await page.screenshot({ clip });
  await letter.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect.poll(async () => (await page.screenshot({ clip })).equals(goesOn)).toBe(false);
  expect(wrong).toEqual([]);
});

test('on the day on which a clarification is asked for nobody has waited a day yet', async ({ page }) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest());
  const asked = { reference, type: 'clarification-requested', on: '2026-11-25', reason: null, note: null } as const;
  await host.docket.requests.recordEvent(asked);
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await expect(page.getByText(t('requests.head.waited', { days: 0 }))).toBeVisible();
  expect(wrong).toEqual([]);
});

test('where a clock has not started, what is told, the head, the working and the history all say so, and none that it stands', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const wrong = await openWindow(page, host.address);
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: t('requests.fields.requester') }).fill('Ottilie Vance');
  for (const choice of [t('terms.rights.access'), t('requests.fields.identityAsk')])
    await page.locator('label').filter({ hasText: choice }).click();
  await page.keyboard.press('Control+Enter');
  const reference = 'SAR-2026-0001';
  await expect(page.getByRole('alert').filter({ hasText: reference })).toHaveText(
    t('requests.logRequest.loggedNotStarted', { reference }),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance');
  const main = page.getByRole('main');
  await expect(main).toContainText(t('requests.clock.notStarted'));
  await expect(page.getByRole('complementary', { name: t('requests.working.label') })).toContainText(
    t('requests.clock.whole.notStarted'),
  );
  const said = await main.innerText();
  await goTo(page, `/requests/${reference}/history`);
  const history = page.getByRole('region', { name: t('requests.showRequest.sections.history') });
  await expect(history).toContainText(t('history.requests.loggedNotStarted'));
  for (const words of [said, await history.innerText()])
    expect(words).not.toMatch(/clock (?:stands|has stood|is paused|paused)/iu);
  expect(wrong).toEqual([]);
});

test('the calendar says what its marks mean and no more: a case may end on a day that is marked', async ({ page }) => {
  await using host = await startUnlocked();
  // It is acknowledged within 30 days, whatever day that is.
  await host.docket.requests.logRequest(newRequest({ rights: ['complaint'], receivedOn: '2026-11-20' }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/calendar');
  const december = page.getByRole('table', { name: 'December' });
  const saturday = december.getByRole('cell', { name: `19 (${t('calendar.yearPage.casesEnd', { cases: 1 })})` });
  await expect(saturday).toHaveAttribute('data-weekend', 'true');
  const legend = page.getByRole('list', { name: t('calendar.yearPage.legend.title') });
  await expect(legend.getByRole('listitem')).toHaveText(
    // Each behind a day that is marked so.
    (['today', 'publicHoliday', 'closed', 'weekend', 'casesEnd'] as const).map(
      (mark) => new RegExp(`^\\d+${t(`calendar.yearPage.legend.${mark}`)}$`, 'u'),
    ),
  );
  await expect(page.getByRole('main')).not.toContainText(/hatched|count as/u);
  expect(wrong).toEqual([]);
});

test('somebody far away is added with a one-time passphrase, types it once, and sees what they choose in its place', async ({
  page,
}) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/people');
  await page.getByRole('button', { name: t('people.addPerson.title') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('people.addPerson.name')).fill('Tobias Renn');
  await dialog
    .locator('label')
    .filter({ hasText: t('people.addPerson.away') })
    .first()
    .click();
  await expect(dialog.getByLabel(t('people.addPerson.passphrase'), { exact: true })).toHaveCount(0);
  await dialog.getByRole('button', { name: t('people.addPerson.give') }).click();
  const oneTime = (await dialog.locator('[data-one-time]').textContent()) ?? '';
  expect(oneTime.trim().length).toBeGreaterThan(14);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+l');
  await page.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).fill(oneTime.trim());
  await page.keyboard.press('Enter');
  const chosen = page.getByLabel(t('people.changePassphrase.new'), { exact: true });
  const again = page.getByLabel(t('session.createRegister.again'), { exact: true });
  await expect(chosen).toBeFocused();
  await expect(page.getByLabel(t('people.changePassphrase.oneTime'), { exact: true })).toHaveCount(0);
  await chosen.fill('a heron reads the tide table');
  await again.fill('a heron reads the tide tables');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('session.createRegister.passphrasesDiffer'))).toBeVisible();
  await again.fill('a heron reads the tide table');
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
  expect(wrong).toEqual([]);
});

test('the longest name of an authority breaks no head of a breach', async ({ page }) => {
  await using host = await startWithRegister();
  const { docket } = host;
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  const organisation = await docket.organisation.showOrganisation();
  const authorityName = 'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein';
  await docket.organisation.editOrganisation({ ...organisation, regime: 'eu-gdpr', calendar: 'DE', authorityName });
  const { reference } = await docket.breaches.logBreach(payslips);
  await docket.session.lockRegister();
  const wrong = await openWindow(page, host.address);
  await unlock(page, passphrases.dpo);
  await goTo(page, `/breaches/${reference}`);
  await expect(page.getByText(authorityName).first()).toBeVisible();
  for (const size of windowSizes) {
    await page.setViewportSize(size);
    const cut = await page
      .locator('main :is(h1, h2, legend, label, button, p, span)')
      .evaluateAll((parts) =>
        parts.flatMap((part) =>
          part.clientWidth > 1 &&
          part.scrollWidth > part.clientWidth + 1 &&
          getComputedStyle(part).overflow === 'hidden'
            ? [part.textContent]
            : [],
        ),
      );
    expect(cut.filter((words) => words.includes('Landeszentrum'))).toEqual([]);
    const sideways = await page.locator('main').evaluate((main) => main.scrollWidth > main.clientWidth);
    expect(sideways).toBe(false);
  }
  expect(wrong).toEqual([]);
});
