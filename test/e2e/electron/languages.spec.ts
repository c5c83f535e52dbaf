import { languageNames, languages } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import { passphrases } from '../support/start-host.ts';
import { unlock } from '../support/window.ts';
import { t as english } from '../support/words.ts';
import { expect, test } from './support/desktop.ts';
import { answerBoxes, boxesSaid, clickMenu, windowSeen } from './support/in-main.ts';

test('menus and boxes speak the language that the officer chooses, at once, and what is typed stays', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true });
  const { main, window } = desktop;
  await unlock(window, passphrases.dpo);
  await main(clickMenu, english('requests.logRequest.title'));
  await window.getByLabel(english('requests.fields.requester')).fill('Ottilie Brandt');
  const menus = async () =>
    await main(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [], null);
  let before = english;
  for (const language of languages.filter((one) => one !== 'en')) {
    const t = await loadWords(language);
    await window.getByRole('button', { name: before('ui.language'), exact: true }).click();
    await window.getByRole('menuitemradio', { name: languageNames[language] }).click();
    await expect(window.getByRole('heading', { level: 1, name: t('requests.logRequest.title') })).toBeVisible();
    await expect.poll(menus).toEqual(expect.arrayContaining([t('desktop.menu.register'), t('desktop.menu.help')]));
    await expect(window.getByLabel(t('requests.fields.requester'))).toHaveValue('Ottilie Brandt');
    const { title } = await main(windowSeen, null);
    expect(title).toContain(t('requests.logRequest.title'));
    await main(answerBoxes, 0);
    await main(clickMenu, t('desktop.menu.copyDiagnostics'));
    await expect.poll(async () => (await main(boxesSaid, null)).join(' ')).toContain(t('desktop.diagnostics.copied'));
    await desktop.picture(`log-request-${language}`);
    before = t;
  }
  await main(clickMenu, before('desktop.menu.lock'));
  // Nobody has unlocked it: the organisation's own language again.
  await expect(window.getByRole('heading', { name: english('session.unlockForm.title.passphrase') })).toBeVisible();
  await expect.poll(menus).toContain(english('desktop.menu.register'));
  expect(desktop.stderr()).toBe('');
});
