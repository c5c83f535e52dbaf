import type { Page } from '@playwright/test';
import type { Words } from '../../../main/words/words.ts';
import { paths } from '../../../renderer/paths.ts';
import { payslips } from '../../support/new-breach.ts';
import { newRequest } from '../../support/new-request.ts';
import { followCalls } from './follow-calls.ts';
import type { RunningHost } from './start-host.ts';
import { goTo, openWindow } from './window.ts';

export type Walk = {
  /** Every screen of an officer, by the name of its picture, with a request and a breach in the register. */
  readonly screens: readonly (readonly [name: string, path: string])[];
  /** The request that is there. */
  readonly request: string;
  /** Opens a screen and waits until it shows what it asked for. */
  readonly open: (path: string) => Promise<void>;
  /** What went wrong in the window, as `openWindow` collects it. */
  readonly wrong: readonly string[];
};

/**
 * Puts a request and a breach into an unlocked register, `named` as somebody chose, and opens its window, which speaks
 * `t`.
 */
export async function walkScreens(
  page: Page,
  { docket, address }: RunningHost,
  t: Words,
  named: { readonly requester?: string; readonly title?: string } = {},
): Promise<Walk> {
  const { requester, title } = named;
  const asked = newRequest({ receivedOn: '2026-11-02', ...(requester !== undefined && { requester }) });
  const { reference } = await docket.requests.logRequest(asked);
  const breach = await docket.breaches.logBreach({ ...payslips, ...(title !== undefined && { title }) });
  const settled = followCalls(page);
  const wrong = await openWindow(page, address);
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
  return {
    wrong,
    request: reference,
    open: async (path) => {
      await goTo(page, path);
      // Somebody is there: a walk that is looked at for minutes without a key would lock the register.
      await page.keyboard.press('Shift');
      await settled();
      await page.locator('h1').first().waitFor();
    },
    screens: [
      ['today', paths.today],
      ['requests', paths.requests],
      ['log-request', paths.logRequest],
      ['request', paths.request(reference)],
      ['documents', paths.requestSection(reference, 'documents')],
      ['pack', paths.requestSection(reference, 'pack')],
      ['history', paths.requestSection(reference, 'history')],
      ['tray', paths.tray],
      ['breaches', paths.breaches],
      ['log-breach', paths.logBreach],
      ['breach', paths.breach(breach.reference)],
      ['inbox', paths.inbox],
      ['reports', paths.reports],
      ['calendar', paths.calendar],
      ['people', paths.people],
      ['recovery', paths.recovery],
      ['audit', paths.audit],
      ['backups', paths.backups],
      ['check', paths.check],
      ['settings', paths.settings],
      ['update', paths.update],
      ['nowhere', '/nowhere'],
    ],
  };
}
