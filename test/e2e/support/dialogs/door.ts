import type { Scene } from './scene.ts';

/** What stands before the window, for whom it does not open: its sentences are the computer's, whoever reads. */
export const door: Scene = {
  name: 'door',
  shows: [
    {
      name: 'no-key',
      open: async ({ page, host }) => {
        await page.context().clearCookies();
        await page.goto(new URL('/', host.address).href);
        await page.getByRole('status').waitFor();
      },
    },
    {
      name: 'used-already',
      open: async ({ page, host }) => {
        const refused = page.waitForResponse('**/-/enter');
        await page.goto(host.address);
        await refused;
      },
    },
  ],
};
