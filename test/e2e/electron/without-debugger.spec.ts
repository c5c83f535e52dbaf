import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formsOfText, mayScanMemory, scanMemory } from '../../promises/scan-memory.ts';
import { t } from '../support/words.ts';
import { expect, test } from './support/desktop.ts';

const organisation = 'Harbourside Lantern Council';
const passphrase = 'nine purple lanterns over harbour walls';

test('without a debugger a register is made by hand, and what was typed is found in the window’s process alone', async ({
  startDriven,
}) => {
  test.skip(!mayScanMemory, 'Only root may read the memory of a process of another user.');
  await using driven = await startDriven();
  for (const [label, words] of [
    [t('session.createRegister.organisation'), organisation],
    [t('session.createRegister.personName'), 'Maren Oduya'],
    [t('session.createRegister.passphrase'), passphrase],
    [t('session.createRegister.again'), passphrase],
  ] as const) {
    await driven.click('label', label);
    await driven.type(words);
  }
  const kinds = driven.processes().map(({ kind }) => kind);
  for (const kind of ['main', 'renderer', 'gpu-process', 'utility', 'zygote']) expect(kinds).toContain(kind);
  const needles = formsOfText('the organisation', organisation);
  const holding = driven.processes().filter(({ pid }) => scanMemory(pid, needles).length > 0);
  // The main process holds what the test has typed through it.
  expect(new Set(holding.map(({ kind }) => kind))).toEqual(new Set(['main', 'renderer']));
  await driven.click('button', t('session.createRegister.submit'));
  await driven.waitFor('h1', t('session.createRegister.sheet'));
  expect(existsSync(join(driven.registers, `${organisation}.docket`, 'keys.json'))).toBe(true);
});
