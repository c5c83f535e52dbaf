import { paths } from '../../../../renderer/paths.ts';
import { putOlderInPlace } from '../older-register.ts';
import { passphrases } from '../start-host.ts';
import { button, dialog, press, type Scene } from './scene.ts';

/** A register in doubt, until it is accepted. */
export const doubt: Scene = {
  name: 'doubt',
  as: 'dpo',
  prepare: async (host) => {
    await putOlderInPlace(host);
    await host.docket.session.unlockRegister({ passphrase: passphrases.dpo });
  },
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
