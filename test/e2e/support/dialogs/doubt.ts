import { cp, rm } from 'node:fs/promises';
import { paths } from '../../../../renderer/paths.ts';
import { newRequest } from '../../../support/new-request.ts';
import { passphrases, type RunningHost } from '../start-host.ts';
import { button, dialog, press, type Scene } from './scene.ts';

/** An older copy in the place of the register that this computer knows. */
async function goBack({ docket }: RunningHost): Promise<void> {
  const { path = '' } = await docket.session.showStatus();
  await docket.session.lockRegister();
  await cp(path, `${path}.older`, { recursive: true });
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  await docket.requests.logRequest(newRequest());
  await docket.session.lockRegister();
  await rm(path, { recursive: true });
  await cp(`${path}.older`, path, { recursive: true });
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
}

/** A register in doubt, until it is accepted. */
export const doubt: Scene = {
  name: 'doubt',
  as: 'dpo',
  prepare: goBack,
  shows: [
    { name: 'doubt-notice', open: async ({ go }) => await go(paths.requests) },
    {
      name: 'not-signed-in-doubt',
      open: async ({ page, t, go }) => {
        await go(paths.audit);
        await button(page, t('audit.checkpoints.sign')).click();
        await page.getByText(t('audit.checkpoints.notSigned')).waitFor();
      },
    },
    {
      name: 'accept-history',
      files: ['audit/accept-history.tsx'],
      open: async ({ page, t }) => {
        await button(page, t('audit.log.accept')).click();
        await dialog(page).waitFor();
      },
      wrong: async ({ page, t }) => await press(page, t('audit.accept.action')),
    },
  ],
};
