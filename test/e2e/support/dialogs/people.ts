import { paths } from '../../../../renderer/paths.ts';
import { passphrases } from '../start-host.ts';
import { button, dialog, note, press, type Scene, type Seen, type Shown } from './scene.ts';

const name = 'Ines Falk';
const own = 'a heron reads the tide table';

async function ask({ page, t, go }: Seen, what: 'rename' | 'reset' | 'remove'): Promise<void> {
  await go(paths.people);
  await button(page, t(`people.listPeople.of.${what}`, { name })).click();
  await dialog(page).waitFor();
}

const keys: readonly Shown[] = [
  {
    name: 'add-person',
    files: ['people/add-person.tsx'],
    open: async ({ page, t, go }) => {
      await go(paths.people);
      await button(page, t('people.addPerson.title')).click();
    },
    wrong: async ({ page, t }) => {
      await press(page, t('people.addPerson.give'));
      await dialog(page).getByText(t('people.addPerson.nameMissing')).waitFor();
    },
  },
  {
    name: 'add-person-weak',
    open: async ({ page, t, go }) => {
      await go(paths.people);
      await button(page, t('people.addPerson.title')).click();
      await dialog(page).getByLabel(t('people.addPerson.name'), { exact: true }).fill('Tobias Renn');
      await dialog(page).getByLabel(t('people.addPerson.passphrase'), { exact: true }).fill('password');
      await press(page, t('people.addPerson.give'));
      await dialog(page).locator('[aria-invalid="true"]').waitFor();
    },
  },
  {
    name: 'person-added',
    files: ['people/add-person.tsx'],
    open: async ({ page, t, go }) => {
      await go(paths.people);
      await button(page, t('people.addPerson.title')).click();
      await dialog(page).getByLabel(t('people.addPerson.name'), { exact: true }).fill('Tobias Renn');
      await dialog(page).getByLabel(t('people.addPerson.passphrase'), { exact: true }).fill(own);
      await press(page, t('people.addPerson.give'));
      await note(page, 'Tobias Renn');
    },
  },
  {
    name: 'person-added-away',
    open: async ({ page, t, go }) => {
      await go(paths.people);
      await button(page, t('people.addPerson.title')).click();
      await dialog(page).getByLabel(t('people.addPerson.name'), { exact: true }).fill('Sunniva Hale');
      await dialog(page)
        .getByRole('switch', { name: t('people.addPerson.away') })
        .check();
      await press(page, t('people.addPerson.give'));
      await page.locator('[data-one-time]').waitFor();
    },
  },
  {
    name: 'rename-person',
    files: ['people/rename-person.tsx'],
    open: async (seen) => await ask(seen, 'rename'),
    wrong: async ({ page, t }) => {
      await dialog(page).getByLabel(t('people.renamePerson.name'), { exact: true }).fill('');
      await press(page, t('people.renamePerson.rename'));
    },
  },
  {
    name: 'change-passphrase',
    files: ['people/change-passphrase.tsx'],
    open: async ({ page, t, go }) => {
      await go(paths.people);
      await button(page, t('people.changePassphrase.title')).click();
    },
    wrong: async ({ page, t }) => await press(page, t('people.changePassphrase.change')),
  },
  {
    name: 'reset-passphrase',
    files: ['people/reset-passphrase.tsx'],
    open: async (seen) => await ask(seen, 'reset'),
  },
  {
    name: 'passphrase-reset',
    files: ['people/one-time-passphrase.tsx'],
    open: async (seen) => {
      await ask(seen, 'reset');
      await press(seen.page, seen.t('people.resetPassphrase.make'));
      await seen.page.locator('[data-one-time]').waitFor();
    },
  },
];

const recovery: readonly Shown[] = [
  {
    name: 'replace-recovery-key',
    files: ['session/keep-recovery-key.tsx'],
    open: async ({ page, t, go }) => {
      await go(paths.recovery);
      await button(page, t('session.keepRecoveryKey.replace')).click();
    },
  },
  {
    name: 'recovery-key-replaced',
    open: async ({ page, t, go }) => {
      await go(paths.recovery);
      await button(page, t('session.keepRecoveryKey.replace')).click();
      await press(page, t('session.keepRecoveryKey.makeNow'));
      await button(page, t('ui.done')).click();
      await page.getByText(t('session.putOnPaperFirst')).waitFor();
    },
  },
  {
    name: 'revoke-person',
    files: ['people/revoke-person.tsx'],
    open: async (seen) => await ask(seen, 'remove'),
  },
  {
    name: 'person-revoked',
    files: ['people/revoke-person.tsx'],
    open: async (seen) => {
      const { page, t } = seen;
      await ask(seen, 'remove');
      await press(page, t('people.revokePerson.remove', { name }));
      await page.locator('[data-recovery-key]').waitFor();
    },
    wrong: async ({ page, t }) => await press(page, t('ui.done')),
    close: async ({ page, t }) => {
      await dialog(page).getByLabel(t('session.recoverySheet.kept')).check();
      await press(page, t('ui.done'));
    },
  },
  { name: 'former-people', open: async ({ go }) => await go(paths.people) },
];

/** Keys of people and the printed one. */
export const people: Scene = {
  name: 'people',
  typed: [/Tobias Renn|Sunniva Hale/gu],
  as: 'dpo',
  prepare: async ({ docket }) => void (await docket.backups.makeBackup({})),
  shows: [...keys, ...recovery],
};

/** What a one-time passphrase opens, and the form that takes its place. */
export const ownPassphrase: Scene = {
  name: 'own-passphrase',
  shows: [
    {
      name: 'choose-own-passphrase',
      open: async ({ page, t, host }) => {
        const { docket } = host;
        await docket.session.unlockRegister({ passphrase: passphrases.dpo });
        const manager = (await docket.people.listPeople()).find((person) => person.name === name);
        const { oneTimePassphrase } = await docket.people.resetPassphrase({ id: manager?.id ?? '' });
        await docket.session.lockRegister();
        await page.reload();
        await page.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).fill(oneTimePassphrase);
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: t('people.chooseOwnPassphrase.title') }).waitFor();
      },
      wrong: async ({ page, t }) => {
        await button(page, t('people.changePassphrase.keep')).click();
        await page.getByText(t('people.changePassphrase.newMissing')).waitFor();
      },
    },
  ],
};
