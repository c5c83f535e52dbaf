import { newRequest } from '../../support/new-request.ts';
import { giveOwnTime, listenFor, stopTime, timeUntil } from '../support/own-time.ts';
import { passphrases } from '../support/start-host.ts';
import { goTo, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';
import { docketIn } from './support/call-docket.ts';
import { expect, test } from './support/desktop.ts';
import { sayOfPower } from './support/in-main.ts';

const requester = 'Theodora Quillfeather';

test('what is written beside the window it shows before two seconds of its own time are over, and a lock that it did not ask for blanks it in none', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true });
  const { main, window } = desktop;
  await giveOwnTime(window);
  await window.reload();
  await unlock(window, passphrases.dpo);
  // The window's own code does not hear of what is asked for beside it.
  const docket = docketIn(window);
  await goTo(window, '/requests');
  await window.getByRole('heading', { level: 1, name: t('requests.list.title') }).waitFor();
  const seen = window.getByText(requester);
  await stopTime(window);
  const told = await listenFor(window);
  await docket.requests.logRequest(newRequest({ requester }));
  await told();
  await expect(seen).toHaveCount(0);
  expect(await timeUntil(window, seen, 2_000)).toBeLessThanOrEqual(2_000);

  await main(sayOfPower, 'lock-screen');
  await expect(seen).toHaveCount(0);
  await expect(window.getByRole('navigation', { name: t('shell.sidebar.name') })).toHaveCount(0);
  await window.clock.resume();
  await window.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  expect(desktop.stderr()).toBe('');
});
