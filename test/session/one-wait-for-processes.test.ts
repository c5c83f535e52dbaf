import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { oneProcessAtATime, TurnNotReached } from '../../main/core/concurrency/one-process.ts';
import { turnFile } from '../../main/core/session/slow-guessing.ts';
import { lockedScreen } from '../support/locked-screen.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';
import type { Answers, Typed } from './guess-in-a-process.ts';

const wrong = 'not this one either';

/** A process of its own before the locked register, as a window or a command is. */
async function startProcess(d: TestDocket): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'guess-in-a-process.ts'), [d.folder, d.path], { execArgv: [] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return child;
}

async function type(child: ChildProcess, ...passphrases: readonly string[]): Promise<Answers> {
  const answered = once(child, 'message');
  child.send({ passphrases } satisfies Typed);
  const [answers] = (await answered) as [Answers];
  return answers;
}

test('four processes that guess at once get no more tries than one, and every try is counted', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const four = await Promise.all([1, 2, 3, 4].map(async () => await startProcess(d)));
  const answers = (await Promise.all(four.map(async (child) => await type(child, wrong, wrong, wrong)))).flat();
  // The clocks stand: as one process after its third wrong one, all of them wait.
  expect(answers.filter((answer) => answer === 'wrong-passphrase')).toHaveLength(3);
  expect(answers.filter((answer) => answer === 'wait')).toHaveLength(9);
  // The right one waits too, wherever it is typed; and the history then tells of each that was wrong.
  for (const child of four) expect(await type(child, dpoPassphrase)).toEqual(['wait']);
  const later = lockedScreen(d);
  later.setNow('2026-11-28T20:01:00Z');
  expect(await later.unlock(dpoPassphrase)).toBe('done');
  const { entries } = await later.docket.audit.listEntries({ action: 'session.unlockRegister' });
  expect(entries.flatMap(({ details }) => details).filter((detail) => detail.startsWith('Wrong'))).toEqual([
    'Wrong passphrases: 3',
  ]);
  await later.docket.session.lockRegister();
}, 120_000);

test('what is right in one process ends the count in all, and what is wrong in another is not forgotten for it', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const [one, two] = [await startProcess(d), await startProcess(d)];
  expect(await type(one, wrong)).toEqual(['wrong-passphrase']);
  expect(await type(two, wrong, dpoPassphrase)).toEqual(['wrong-passphrase', 'done']);
  expect(await type(one, wrong, wrong)).toEqual(['wrong-passphrase', 'wrong-passphrase']);
  expect(await type(two, wrong)).toEqual(['wrong-passphrase']);
  expect([await type(one, wrong), await type(two, dpoPassphrase)]).toEqual([['wait'], ['wait']]);
}, 120_000);

test('a process that dies while it tries keeps nobody out', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const dying = await startProcess(d);
  dying.send({ passphrases: [wrong, wrong] } satisfies Typed);
  // It is in the middle of a derivation, which takes far longer than this other process takes to ask.
  const other = await startProcess(d);
  dying.kill('SIGKILL');
  await once(dying, 'exit');
  expect(await type(other, dpoPassphrase)).toEqual(['done']);
}, 120_000);

test('the recovery key waits for nobody who is typing a passphrase in another process', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const { registerId } = await readKeyFile(d.path);
  const { nativeBinding, stateFolder } = d.context.host;
  const turn = turnFile({ stateFolder, registerId });
  await oneProcessAtATime(turn, { nativeBinding, patienceMs: 0 }, async () => {
    const screen = lockedScreen(d);
    expect(await screen.unlockByCard(d.recoveryKey)).toBe('done');
    await screen.docket.session.lockRegister();
    const second = oneProcessAtATime(turn, { nativeBinding, patienceMs: 0 }, async () => 'in');
    await expect(second).rejects.toThrow(TurnNotReached);
  });
});
