import { readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newRequest } from '../../../support/new-request.ts';
import { passphrases, type RunningHost } from '../start-host.ts';
import { button, type Scene, type Seen, type Shown } from './scene.ts';

async function atTheDoor({ page, t }: Seen): Promise<void> {
  await page.reload();
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
}

async function tryToUnlock({ page, t }: Seen, passphrase: string): Promise<void> {
  await page.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).fill(passphrase);
  await button(page, t('session.unlockForm.unlock')).click();
  await page.locator('[aria-invalid="true"]').waitFor();
}

/** The words of the link that a message marks so. */
function linkIn(message: unknown, tag: string): string {
  return new RegExp(`<${tag}>(.*?)</${tag}>`, 'u').exec(String(message))?.[1] ?? '';
}

const wayOut = {
  backup: ({ t }: Seen) => linkIn(t.raw('session.unlockRegister.leadsOut.backup'), 'backup'),
  salvage: ({ t }: Seen) => linkIn(t.raw('session.unlockRegister.leadsOut.salvage'), 'salvage'),
  keys: ({ t }: Seen) => linkIn(t.raw('session.unlockRegister.leadsOut.keyFile'), 'keys'),
} as const;

async function registerOf({ docket }: RunningHost): Promise<string> {
  return (await docket.session.showStatus()).path ?? '';
}

const wayIn: readonly Shown[] = [
  {
    name: 'unlock',
    open: atTheDoor,
    wrong: async ({ page, t }) => await button(page, t('session.unlockForm.unlock')).click(),
  },
  { name: 'unlock-wrong', open: async (seen) => await tryToUnlock(seen, 'not this one') },
  {
    name: 'recovery-key',
    open: async (seen) => {
      await atTheDoor(seen);
      await button(seen.page, linkIn(seen.t.raw('session.unlockForm.otherWay.passphrase'), 'way')).click();
    },
    wrong: async ({ page, t }) => await button(page, t('session.unlockForm.unlock')).click(),
  },
  {
    name: 'choose-register',
    open: async (seen) => {
      await atTheDoor(seen);
      await button(seen.page, seen.t('session.unlockRegister.openAnother')).click();
    },
    wrong: async ({ page, t }) => await button(page, t('session.chooseRegister.look')).click(),
  },
  {
    name: 'create-register',
    open: async ({ page, t }) => await button(page, t('session.chooseRegister.makeNew')).click(),
    wrong: async ({ page, t }) => {
      await page.getByLabel(t('session.createRegister.again'), { exact: true }).fill('another');
      await button(page, t('session.createRegister.submit')).click();
      await page.getByText(t('session.createRegister.noOrganisation')).waitFor();
    },
  },
  {
    name: 'recovery-sheet',
    open: async ({ page, t }) => {
      await page.getByLabel(t('session.createRegister.organisation')).fill('Quayside Trust');
      await page.getByLabel(t('session.createRegister.personName')).fill('Maren Oduya');
      const typed = 'five grey herons and a ladder';
      await page.getByLabel(t('session.createRegister.passphrase'), { exact: true }).fill(typed);
      await page.getByLabel(t('session.createRegister.again'), { exact: true }).fill(typed);
      await button(page, t('session.createRegister.submit')).click();
    },
    wrong: async ({ page, t }) => {
      await page.locator('[data-recovery-key]').waitFor();
      await button(page, t('session.recoverySheet.open')).click();
      await page.getByText(t('session.putOnPaperFirst')).waitFor();
    },
    // Back to the council's own register.
    close: async ({ host }) => {
      const names = await readdir(host.folder);
      const council = names.find((name) => /^Harrowmere.*\.docket$/u.test(name)) ?? '';
      await host.docket.session.chooseRegister({ path: join(host.folder, council) });
    },
  },
];

const restore: readonly Shown[] = [
  {
    name: 'find-backups',
    open: async (seen) => {
      const { page, t } = seen;
      await atTheDoor(seen);
      await button(page, wayOut.backup(seen)).click();
      await button(page, t('backups.findBackups.open')).waitFor();
    },
    wrong: async ({ page, t }) => {
      await page.getByLabel(t('backups.findBackups.where')).fill(' ');
      await button(page, t('backups.findBackups.look')).click();
      await page.getByText(t('backups.findBackups.nothingTyped')).waitFor();
    },
  },
  {
    name: 'open-backup',
    open: async ({ page, t }) => await button(page, t('backups.findBackups.open')).click(),
    wrong: async ({ page, t }) => await button(page, t('restore.restoreBackup.look')).click(),
  },
  {
    name: 'restore-target',
    open: async ({ page, t }) => {
      await page.getByLabel(t('restore.restoreBackup.fields.passphrase')).fill(passphrases.dpo);
      await button(page, t('restore.restoreBackup.look')).click();
      await page.getByRole('radio', { name: t('restore.chooseTarget.elsewhere') }).check();
    },
    wrong: async ({ page, t }) => await button(page, t('restore.chooseTarget.submit')).click(),
  },
  {
    name: 'restored-elsewhere',
    open: async ({ page, t, host }) => {
      await page.getByRole('textbox', { name: t('restore.chooseTarget.folder') }).fill(join(host.folder, 'New.docket'));
      await button(page, t('restore.chooseTarget.submit')).click();
      await button(page, t('restore.restored.stay')).waitFor();
    },
  },
];

const damaged: readonly Shown[] = [
  {
    name: 'key-file-missing',
    open: async (seen) => {
      const path = await registerOf(seen.host);
      await writeFile(join(path, 'keys.json'), 'no key file');
      await atTheDoor(seen);
      await button(seen.page, wayOut.keys(seen)).click();
    },
    wrong: async ({ page, t }) => await button(page, t('restore.restoreKeyFile.submit')).click(),
  },
  {
    name: 'key-file-not-restored',
    open: async ({ page, t }) => {
      await page.getByLabel(t('restore.secretField.labels.passphrase')).fill('not the passphrase of now');
      await button(page, t('restore.restoreKeyFile.submit')).click();
      await page.getByText(t('restore.restoreKeyFile.failed')).waitFor();
    },
  },
  {
    name: 'salvage',
    open: async (seen) => {
      const { page, t, host } = seen;
      await page.getByLabel(t('restore.secretField.labels.passphrase')).fill(passphrases.dpo);
      await button(page, t('restore.restoreKeyFile.submit')).click();
      await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
      const register = join(await registerOf(host), 'register.db');
      await rm(`${register}-wal`, { force: true });
      await truncate(register, 6 * 4096 - 100);
      await tryToUnlock(seen, passphrases.dpo);
      await button(page, wayOut.salvage(seen)).click();
    },
    wrong: async ({ page, t }) => {
      await page.getByLabel(t('salvage.salvageRegister.folder')).fill('');
      await button(page, t('salvage.salvageRegister.submit')).click();
    },
  },
  {
    name: 'salvaged',
    open: async ({ page, t, host }) => {
      const to = join(host.folder, 'Salvaged.docket');
      await page.getByRole('textbox', { name: t('salvage.salvageRegister.folder') }).fill(to);
      await page.getByLabel(t('restore.secretField.labels.passphrase')).fill(passphrases.dpo);
      await button(page, t('salvage.salvageRegister.submit')).click();
      await page.getByRole('heading', { name: t('salvage.salvageResult.title') }).waitFor();
    },
  },
];

/** Every way in, and every way out of a register that does not open. */
export const locked: Scene = {
  name: 'locked',
  // A table of the database goes by its name.
  typed: [/no key file|Quayside Trust|\b[a-z_]+(?=: )/gu],
  prepare: async ({ docket }) => {
    await docket.requests.logRequest(newRequest());
    await docket.backups.makeBackup({});
  },
  shows: [...wayIn, ...restore, ...damaged],
};
