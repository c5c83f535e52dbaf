import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { handlerPassphrase, managerPassphrase, someKeys } from '../people/some-keys.ts';
import { lastOf, newBackup } from '../support/care.ts';
import { lockedScreen } from '../support/locked-screen.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';
import { strangersRegister } from '../support/other-register.ts';
import { strangersPassphrase } from '../support/strangers.ts';

const guess = { passphrase: 'not this one either' };

/** A locked register with a backup, and its screen with a clock that stands until it is told. */
async function locked(d: TestDocket) {
  const backup = await newBackup(d);
  await d.docket.session.lockRegister();
  const milliseconds = { at: 0 };
  return { backup, milliseconds, screen: lockedScreen(d, { milliseconds }) };
}

test('three wrong passphrases at any of the doors make the next wait at every one of them, backups too', async () => {
  await using d = await openDocket();
  const { backup, milliseconds, screen } = await locked(d);
  const salvage = async () => {
    try {
      await lastOf(
        await screen.docket.salvage.salvageRegister({ to: join(d.folder, 'Salvaged.docket'), secret: guess }),
      );
      return 'done';
    } catch (error) {
      return (error as { data?: { reason?: string } }).data?.reason;
    }
  };
  const doors = {
    unlock: async () => await screen.unlock(guess.passphrase),
    openBackup: async () => await screen.lookInto({ backup, secret: guess }),
    restoreInPlace: async () => await screen.restore({ backup, secret: guess }),
    restoreElsewhere: async () => await screen.restore({ backup, secret: guess, to: join(d.folder, 'New.docket') }),
    putKeyFileBack: async () => await screen.putKeyFileBack(guess),
    salvage,
  };
  let wrong = 0;
  for (const [door, tryOne] of Object.entries(doors)) {
    expect(await tryOne(), door).toBe('wrong-passphrase');
    wrong += 1;
    if (wrong < 3) continue;
    for (const [another, tryThere] of Object.entries(doors)) expect(await tryThere(), another).toBe('wait');
    milliseconds.at += 60_000;
  }
  // The right one waits as well, and the recovery key does not.
  expect(await screen.unlock(guess.passphrase)).toBe('wrong-passphrase');
  expect(await screen.unlock(dpoPassphrase)).toBe('wait');
  expect(await screen.lookInto({ backup, secret: { recoveryKey: d.recoveryKey } })).toBe('done');
  expect(await screen.unlockByCard(d.recoveryKey)).toBe('done');
  const { entries } = await screen.docket.audit.listEntries({ action: 'session.unlockRegister' });
  expect(entries.flatMap(({ details }) => details).join(' ')).toContain(`Wrong passphrases: ${wrong + 1}`);
  await screen.docket.session.lockRegister();
});

test('a manager’s own passphrase ends nobody else’s wait, and a manager’s slot makes nobody wait', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const { milliseconds, screen } = await locked(d);
  let tried = 0;
  for (let round = 0; round < 3; round += 1) {
    for (let at = 0; at < 2; at += 1) if ((await screen.unlock(guess.passphrase)) === 'wrong-passphrase') tried += 1;
    await screen.unlock(managerPassphrase);
    await screen.docket.session.lockRegister();
  }
  // Two, and one more; then nothing is tried at all while the clock stands.
  expect(tried).toBe(3);
  milliseconds.at += 60_000;
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  await screen.docket.session.lockRegister();
  // The handler's count is as it was: a wrong one after it waits again.
  expect(await screen.unlock(guess.passphrase)).toBe('wrong-passphrase');
  expect(await screen.unlock(dpoPassphrase)).toBe('wait');
  milliseconds.at += 60_000;
  expect(await screen.unlock(handlerPassphrase)).toBe('done');
  await screen.docket.session.lockRegister();
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  await screen.docket.session.lockRegister();
  expect(await screen.unlock(guess.passphrase)).toBe('wrong-passphrase');
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  await screen.docket.session.lockRegister();
});

test('eight guesses at once at a backup are tried one after the other, and wait as eight in a row', async () => {
  await using d = await openDocket();
  const { backup, screen } = await locked(d);
  const tries = Array.from({ length: 8 }, async () => await screen.lookInto({ backup, secret: guess }));
  const answers = await Promise.all(tries);
  expect(answers.filter((answer) => answer === 'wrong-passphrase')).toHaveLength(3);
  expect(answers.filter((answer) => answer === 'wait')).toHaveLength(5);
});

test('at an unlocked register the passphrase of now is not guessed either', async () => {
  await using d = await openDocket();
  const { screen } = await locked(d);
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  const change = { passphrase: guess.passphrase, newPassphrase: 'a heron reads the tide table' };
  for (let at = 0; at < 3; at += 1)
    await expect(screen.docket.people.changePassphrase(change)).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
  const early = screen.docket.people.changePassphrase({ ...change, passphrase: dpoPassphrase });
  await expect(early).rejects.toMatchObject({ code: 'WAIT', data: { waitSeconds: 1 } });
  await screen.docket.session.lockRegister();
});

test('a stranger’s backup under this register’s own ids ends no wait of anybody’s', async () => {
  await using d = await openDocket();
  const { registerId, slots } = await readKeyFile(d.path);
  await using forged = await strangersRegister({ registerId, slotId: slots[0]?.id ?? '' });
  expect((await readKeyFile(forged.path)).slots[0]?.id).toBe(slots[0]?.id);
  const { milliseconds, screen } = await locked(d);
  for (let at = 0; at < 3; at += 1) expect(await screen.unlock(guess.passphrase)).toBe('wrong-passphrase');
  const own = { backup: forged.backup, secret: { passphrase: strangersPassphrase } };
  expect(await screen.lookInto(own)).toBe('wait');
  milliseconds.at += 1_000;
  expect(await screen.lookInto(own)).toBe('done');
  expect(await screen.unlock(guess.passphrase)).toBe('wrong-passphrase');
  expect((await screen.docket.session.showStatus()).waitSeconds).toBe(2);
});

test('a second window and a command count what the first one saw, and undo none of it', async () => {
  await using d = await openDocket();
  const { milliseconds, screen } = await locked(d);
  const second = lockedScreen(d, { milliseconds });
  expect(await screen.unlock(guess.passphrase)).toBe('wrong-passphrase');
  for (let at = 0; at < 2; at += 1) expect(await second.unlock(guess.passphrase)).toBe('wrong-passphrase');
  expect(await screen.unlock(guess.passphrase)).toBe('wait');
  milliseconds.at += 60_000;
  screen.setNow('2026-11-28T20:01:00Z');
  second.setNow('2026-11-28T20:01:00Z');
  expect(await screen.unlock(guess.passphrase)).toBe('wrong-passphrase');
  expect(await second.unlock(guess.passphrase)).toBe('wait');
  expect((await second.docket.session.showStatus()).waitSeconds).toBe(2);
});

test('several backups are one try, and the recovery key is never counted', async () => {
  await using d = await openDocket();
  await newBackup(d);
  await someKeys(d);
  const { screen } = await locked(d);
  const spoilt = 'K'.repeat(20);
  expect(await screen.putKeyFileBack({ recoveryKey: spoilt })).toBe('wrong-recovery-key');
  expect(await screen.putKeyFileBack(guess)).toBe('wrong-passphrase');
  expect(await screen.putKeyFileBack(guess)).toBe('wrong-passphrase');
  expect((await screen.docket.session.showStatus()).waitSeconds).toBeUndefined();
  expect(await screen.putKeyFileBack(guess)).toBe('wrong-passphrase');
  expect((await screen.docket.session.showStatus()).waitSeconds).toBe(1);
});

test('a reset and the passphrase that was chosen after it end what was wrong under the forgotten one', async () => {
  await using d = await openDocket();
  await d.docket.people.addPerson({ name: 'Ola Brandt', role: 'dpo', passphrase: 'walnut ferry harpsichord' });
  await d.docket.session.lockRegister();
  const milliseconds = { at: 0 };
  const screen = lockedScreen(d, { milliseconds });
  for (let at = 0; at < 5; at += 1) {
    expect(await screen.unlock(guess.passphrase)).toBe('wrong-passphrase');
    milliseconds.at += 60_000;
  }
  expect(await screen.unlock('walnut ferry harpsichord')).toBe('done');
  const maren = (await screen.docket.people.listPeople()).find(({ name }) => name === 'Maren Oduya');
  const { oneTimePassphrase } = await screen.docket.people.resetPassphrase({ id: maren?.id ?? '' });
  await screen.docket.session.lockRegister();
  expect(await screen.unlock(oneTimePassphrase)).toBe('done');
  await screen.docket.session.lockRegister();
  expect(await screen.unlock(guess.passphrase)).toBe('wrong-passphrase');
  expect((await screen.docket.session.showStatus()).waitSeconds).toBeUndefined();
});
