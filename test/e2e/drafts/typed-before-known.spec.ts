import { expect, test, type Locator, type Page } from '@playwright/test';
import { readBegun } from '../../../renderer/drafts/begun.ts';
import { payslips } from '../../support/new-breach.ts';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, type RunningHost, startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, tabTo, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const named = (page: Page) => page.getByRole('textbox', { name: t('requests.fields.requester') });
const showOther = (page: Page) => page.getByRole('button', { name: t('drafts.showOther') });
const forgetOther = (page: Page) => page.getByRole('button', { name: t('drafts.forgetOther') });
const shortTitle = t('breaches.fields.title');

/** From here on the core's answer to what is kept waits until the test lets it go. */
async function holdBack(page: Page): Promise<() => void> {
  const arrival = Promise.withResolvers<void>();
  await page.route('**/drafts/showDraft', async (route) => {
    await arrival.promise;
    await route.continue();
  });
  return arrival.resolve;
}

const letGo = async (page: Page) => await page.unrouteAll({ behavior: 'wait' });

async function kept({ docket }: RunningHost, name: string): Promise<string[]> {
  const draft = await docket.drafts.showDraft({ name });
  return draft === null ? [] : readBegun(draft).map(({ content }) => content);
}

async function openRegister(): Promise<RunningHost> {
  const host = await startUnlocked();
  return host;
}

const begunRequest = JSON.stringify({ values: { requester: 'Begun yesterday' }, read: null });

test('every form can be typed in before its draft is known, and loses neither', async ({ page }) => {
  await using host = await openRegister();
  const { docket } = host;
  const { reference: request } = await docket.requests.logRequest(newRequest());
  const { reference: breach } = await docket.breaches.logBreach(payslips);
  const dialog = page.getByRole('dialog');
  const forms: readonly (readonly [string, string, string, Locator, open?: () => Promise<void>])[] = [
    ['log-request', begunRequest, '/requests/log', named(page)],
    [`note ${request}`, 'Begun yesterday', `/requests/${request}`, page.getByLabel(t('requests.notes.field'))],
    ['log-breach', '{"title":"Begun yesterday"}', '/breaches/log', page.getByLabel(shortTitle)],
    [
      `facts-${breach}`,
      '{"title":"Begun yesterday"}',
      `/breaches/${breach}`,
      dialog.getByLabel(shortTitle),
      async () => await page.getByRole('button', { name: t('breaches.showBreach.editFacts') }).click(),
    ],
    [
      `severity-${breach}`,
      '{"reasons":{"data":"Begun yesterday"}}',
      `/breaches/${breach}`,
      page.getByLabel(t('breaches.severity.why', { part: t('breaches.severity.parts.data') })),
    ],
    [
      `decision-${breach}`,
      '{"peopleReasons":"Begun yesterday"}',
      `/breaches/${breach}`,
      page.getByLabel(t('breaches.decision.peopleReasons')),
    ],
    [
      'settings',
      '{"name":"Begun yesterday"}',
      '/settings',
      page.getByLabel(t('organisation.letters.name'), { exact: true }),
    ],
  ];
  const wrong = await openWindow(page, host.address);
  for (const [name, content, path, field, open] of forms)
    await test.step(name, async () => {
      await docket.drafts.keepDraft({ name, content });
      const arrive = await holdBack(page);
      await goTo(page, path);
      await open?.();
      await field.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Typed at once');
      await page.keyboard.press('Home');
      const answered = page.waitForResponse('**/drafts/showDraft');
      arrive();
      await (await answered).finished();
      await page.keyboard.type('> ');
      await expect(field).toHaveValue('> Typed at once');
      await expect(field).toBeFocused();
      await showOther(page).click();
      await expect(field).toHaveValue('Begun yesterday');
      await showOther(page).click();
      await expect(field).toHaveValue('> Typed at once');
      await expect
        .poll(async () => (await kept(host, name)).map((one) => /> Typed at once|Begun yesterday/u.exec(one)?.[0]))
        .toEqual(['> Typed at once', 'Begun yesterday']);
      await forgetOther(page).click();
      await expect(forgetOther(page)).toHaveCount(0);
      await letGo(page);
      await page.keyboard.press('Escape');
      await goTo(page, '/requests');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('requests.list.title'));
      expect(await kept(host, name)).toHaveLength(1);
    });
  expect(wrong).toEqual([]);
});

test('a field that somebody is in is not filled under their hands, and the draft is reached by keyboard alone', async ({
  page,
}) => {
  await using host = await openRegister();
  await host.docket.drafts.keepDraft({ name: 'log-request', content: begunRequest });
  const wrong = await openWindow(page, host.address);
  const arrive = await holdBack(page);
  await goTo(page, '/requests/log');
  await named(page).focus();
  arrive();
  await expect(
    page.getByRole('status').filter({ hasText: t('drafts.othersFrom', { drafts: 1, when: '09:12' }) }),
  ).toBeVisible();
  await page.keyboard.type('Typed after');
  await expect(named(page)).toHaveValue('Typed after');
  await expectSound(page, 'another-draft');
  await tabTo(page, showOther(page));
  await page.keyboard.press('Enter');
  await expect(named(page)).toHaveValue('Begun yesterday');
  await expect(showOther(page)).toBeFocused();
  await tabTo(page, forgetOther(page));
  await page.keyboard.press('Enter');
  await expect(forgetOther(page)).toHaveCount(0);
  // Back in the field that was left for the buttons.
  await expect(page.getByRole('radio', { name: t('requests.fields.writesThemselves') })).toBeFocused();
  await expect(named(page)).toHaveValue('Begun yesterday');
  expect(wrong).toEqual([]);
});

test('a lock before the draft is known keeps both, and what was typed last is back in the fields', async ({ page }) => {
  await using host = await openRegister();
  await host.docket.drafts.keepDraft({ name: 'log-request', content: begunRequest });
  const wrong = await openWindow(page, host.address);
  const arrive = await holdBack(page);
  await goTo(page, '/requests/log');
  await named(page).fill('Typed before the lock');
  const refused = page.waitForResponse((answer) => answer.url().includes('keepDraft') && answer.status() === 422);
  await page.keyboard.press('Control+l');
  // What is kept is looked at again, to be put together with what was typed.
  await refused;
  arrive();
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests/log');
  await expect(named(page)).toHaveValue('Typed before the lock');
  await showOther(page).click();
  await expect(named(page)).toHaveValue('Begun yesterday');
  expect(wrong).toEqual([]);
});

test('what cannot be looked up is said, is looked up again, and is replaced by nothing', async ({ page }) => {
  await using host = await openRegister();
  await host.docket.drafts.keepDraft({ name: 'log-request', content: begunRequest });
  await openWindow(page, host.address);
  await page.route('**/drafts/showDraft', async (route) => await route.abort());
  await goTo(page, '/requests/log');
  const words = page.getByText(t('drafts.notRead'));
  await expect(words).toBeVisible();
  await named(page).fill('Typed without it');
  await letGo(page);
  await page.getByRole('button', { name: t('drafts.lookAgain') }).click();
  await expect(words).toHaveCount(0);
  await expect(named(page)).toHaveValue('Typed without it');
  await showOther(page).click();
  await expect(named(page)).toHaveValue('Begun yesterday');
});

test('what two windows type under one name at the same time is two drafts in both', async ({ page, context }) => {
  await using host = await openRegister();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/requests/log');
  await named(page).fill('Typed in one window');
  await goTo(page, '/requests');
  await expect.poll(async () => await kept(host, 'log-request')).toHaveLength(1);
  await goTo(page, '/requests/log');
  await expect(named(page)).toHaveValue('Typed in one window');

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(named(other)).toHaveValue('Typed in one window');
  await named(other).fill('Gone on with in the other');
  await named(page).fill('Gone on with in the first');
  // Whichever was kept last has put the two together.
  await expect
    .poll(async () =>
      (await kept(host, 'log-request'))
        .map((one) => /in the (?:first|other)/u.exec(one)?.[0] ?? one)
        .toSorted((a, b) => a.localeCompare(b)),
    )
    .toEqual(['in the first', 'in the other']);
  const offers = async () => (await showOther(page).count()) + (await showOther(other).count());
  await expect.poll(offers).toBe(1);
  expect(wrong).toEqual([]);
});

test('a draft that this version cannot show is left alone until somebody forgets it', async ({ page }) => {
  await using host = await openRegister();
  const name = 'log-breach';
  await host.docket.drafts.keepDraft({ name, content: '{"title":7}' });
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/breaches/log');
  await expect(page.getByText(t('drafts.notShown'))).toBeVisible();
  await expect(showOther(page)).toHaveCount(0);
  await page.getByLabel(shortTitle).fill('Typed now');
  await expect.poll(async () => await kept(host, name)).toHaveLength(2);
  await forgetOther(page).click();
  await expect.poll(async () => await kept(host, name)).toHaveLength(1);
  await expect(page.getByLabel(shortTitle)).toHaveValue('Typed now');
  expect(wrong).toEqual([]);
});

test('a screen that is opened and left again and again, faster than its draft is known, keeps all that was typed', async ({
  page,
}) => {
  await using host = await openRegister();
  const wrong = await openWindow(page, host.address);
  const arrive = await holdBack(page);
  for (const part of ['One', ', two', ', three']) {
    await goTo(page, '/requests/log');
    await named(page).click();
    await page.keyboard.press('End');
    await page.keyboard.type(part);
    await goTo(page, '/requests');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('requests.list.title'));
  }
  arrive();
  await goTo(page, '/requests/log');
  await expect(named(page)).toHaveValue('One, two, three');
  await expect(showOther(page)).toHaveCount(0);
  expect(await kept(host, 'log-request')).toHaveLength(1);
  expect(wrong).toEqual([]);
});
