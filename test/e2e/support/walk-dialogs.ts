import type { Page } from '@playwright/test';
import type { Words } from '../../../main/words/words.ts';
import type { Scene, Seen } from './dialogs/scene.ts';
import { followCalls } from './follow-calls.ts';
import { speakPseudo } from './marked-window.ts';
import { passphrases, startWithRegister, type RunningHost } from './start-host.ts';
import { goTo, openWindow } from './window.ts';

/** The words of the window, and whether they are the marked ones. */
export type Spoken = { readonly t: Words; readonly pseudo?: true };

/**
 * Puts a scene in place and shows everything of it, one after the other. `look` is told what is shown, and whether it will
 * say more once it is asked; what it finds is its own. Gives what went wrong in the window, as `openWindow` collects it.
 */
export async function walkScene(
  page: Page,
  scene: Scene,
  { t, pseudo }: Spoken,
  look: (name: string, state: 'opened' | 'whole') => Promise<void>,
): Promise<readonly string[]> {
  await using host = await startWithRegister(pseudo ? { pseudo } : {});
  await putInPlace(host, scene, t);
  if (pseudo) await speakPseudo(page);
  await scene.before?.(page);
  const settled = followCalls(page);
  const wrong = await openWindow(page, host.address);
  if (scene.as !== undefined) await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
  const go = async (path: string) => {
    await goTo(page, path);
    await settled();
    await page.locator('h1').first().waitFor();
  };
  const seen: Seen = { page, t, host, go };
  for (const shown of scene.shows) {
    await shown.open(seen);
    // A file that opens something over the page is walked only once that is seen.
    if (shown.files !== undefined)
      await page.locator('[role="dialog"], [role="menu"], .mantine-Notification-root').first().waitFor();
    await settled();
    await look(shown.name, shown.wrong === undefined ? 'whole' : 'opened');
    if (shown.wrong !== undefined) {
      await shown.wrong(seen);
      await settled();
      await look(`${shown.name}-asked`, 'whole');
    }
    await (shown.close ?? putAway)(seen);
  }
  // Not what the window says once its host has gone.
  return [...wrong];
}

/** The register of the scene, in the language of its reader, as its window finds it. */
async function putInPlace(host: RunningHost, { as, prepare }: Scene, { language }: Words): Promise<void> {
  const { docket } = host;
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  const organisation = await docket.organisation.showOrganisation();
  const languages = [language, ...organisation.languages.filter((other) => other !== language)];
  await docket.organisation.editOrganisation({ ...organisation, languages });
  await prepare?.(host);
  if (as !== 'dpo') await docket.session.lockRegister();
  if (as === 'manager') await docket.session.unlockRegister({ passphrase: passphrases.manager });
  if (as !== undefined) await docket.session.chooseLanguage({ language });
}

async function putAway({ page }: Seen): Promise<void> {
  const over = page.locator('[role="dialog"], [role="menu"]');
  for (let layers = 0; layers < 3 && (await over.count()) > 0; layers += 1) {
    await page.keyboard.press('Escape');
    await over
      .last()
      .waitFor({ state: 'hidden', timeout: 2_000 })
      .catch(() => undefined);
  }
  // Not the button that undoes what it tells.
  const notes = page.locator('.mantine-Notification-closeButton');
  while ((await notes.count()) > 0)
    await notes
      .first()
      .click({ timeout: 2_000 })
      .catch(() => undefined);
  await page.mouse.move(1, 400);
}
