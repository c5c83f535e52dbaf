import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newRequest } from '../../support/new-request.ts';
import { readPdfLines } from '../../support/read-pdf-lines.ts';
import { readyForPacks } from '../../support/ready-for-packs.ts';
import { passphrases } from '../support/start-host.ts';
import { goTo, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';
import { docketIn } from './support/call-docket.ts';
import { expect, test } from './support/desktop.ts';
import { chooseWhere } from './support/in-main.ts';

test('a pack for the post lies nowhere until it is saved where the officer chooses', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const { window, main, home } = desktop;
  await unlock(window, passphrases.dpo);
  const docket = docketIn(window);
  await readyForPacks(docket);
  const { reference } = await docket.requests.logRequest(newRequest({ address: '7 Weir Lane' }));
  await goTo(window, `/requests/${reference}/pack`);
  await window.getByRole('radio', { name: t('packs.answers.no') }).check();
  const make = async () => {
    await window.getByRole('button', { name: t('packs.printSet.make') }).click();
    await window.getByRole('button', { name: t('packs.printSet.ask.make') }).click();
  };
  const before = await readdir(home);
  await main(chooseWhere, null);
  await make();
  await expect(window.getByText(t('packs.printSet.notChosen'))).toBeVisible();
  expect(await readdir(home)).toEqual(before);
  const unsaved = window.getByText(t('history.documents.leftUnsaved'));
  await goTo(window, `/requests/${reference}/history`);
  await expect(unsaved).toBeVisible();
  await goTo(window, `/requests/${reference}/pack`);

  const target = join(home, 'For the post.pdf');
  await main(chooseWhere, target);
  await make();
  await expect(window.getByText(t('packs.printSet.ready', { file: `${reference}.pdf`, pages: 3 }))).toBeVisible();
  const text = (await readPdfLines(await readFile(target))).join(' ');
  expect(text).toContain('7 Weir Lane');
  expect(text).toContain('Page 3 of 3');
  // Of the one that was saved, the history says nothing else.
  await goTo(window, `/requests/${reference}/history`);
  await expect(window.getByText(t('history.packs.printed', { pages: 3 }))).toHaveCount(2);
  await expect(unsaved).toHaveCount(1);
  expect(desktop.stderr()).toBe('');
});
