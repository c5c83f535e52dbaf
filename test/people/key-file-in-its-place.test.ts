import { cpSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { changePassphrase } from '../../main/core/files/keys/change-slots.ts';
import { keyFileText, readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import type { KeyFile } from '../../main/core/files/keys/key-file.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { router } from '../../main/core/router.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';
import { strangersRegister } from '../support/other-register.ts';
import { idOf, managerPassphrase, removePerson, someKeys } from './some-keys.ts';

type Docket = RouterClient<typeof router>;

/** What changes the key file, and how many ids it has asked for when it has read the one on the disk. */
const changes: readonly {
  readonly what: string;
  readonly ids: number;
  readonly by: (d: Docket) => Promise<unknown>;
}[] = [
  {
    what: 'somebody who is added',
    ids: 2,
    by: async (d) =>
      await d.people.addPerson({ name: 'Ola Brandt', role: 'handler', passphrase: 'walnut ferry harpsichord' }),
  },
  { what: 'a new card', ids: 1, by: async (d) => await d.people.replaceRecoveryKey() },
  {
    what: 'a removal',
    ids: 1,
    by: async (docket) => await removePerson({ docket }, await idOf({ docket }, 'Tamsin Boyd')),
  },
];

/** Docket in which something happens when the id of that number is asked for. */
function withAt({ context }: TestDocket, ids: number, happens: () => void): Docket {
  let asked = 0;
  const newId = () => {
    asked += 1;
    if (asked === ids) happens();
    return context.newId();
  };
  return createRouterClient(router, { context: { ...context, newId } });
}

test.each(changes)('$what writes no key file into a register that takes the place meanwhile', async ({ ids, by }) => {
  await using d = await openDocket();
  await using another = await strangersRegister();
  await someKeys(d);
  const before = await readFile(join(another.path, 'keys.json'));
  const exchange = () => {
    renameSync(d.path, join(d.folder, 'Moved.docket'));
    cpSync(another.path, d.path, { recursive: true });
  };
  const { error } = await safe(by(withAt(d, ids, exchange)));
  expect(error).toMatchObject({ message: expect.stringContaining('not where it was opened') });
  expect((await readFile(join(d.path, 'keys.json'))).equals(before)).toBe(true);
  await d.docket.session.lockRegister();
  // The register itself is as it was, wherever it lies now.
  await d.docket.session.chooseRegister({ path: join(d.folder, 'Moved.docket') });
  await d.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  expect((await d.docket.people.listPeople()).map(({ name }) => name)).toEqual([
    'Ines Falk',
    'Maren Oduya',
    'Tamsin Boyd',
  ]);
});

test.each(changes)(
  '$what undoes no passphrase that a manager chose in another window meanwhile',
  async ({ ids, by }) => {
    await using d = await openDocket();
    await someKeys(d);
    const before = await readKeyFile(d.path);
    const manager = await unlockWithPassphrase(before, managerPassphrase);
    const change = { passphrase: managerPassphrase, newPassphrase: 'the kettle sings its own song', memory: 2 ** 26 };
    const { keyFile: chosen } = await changePassphrase(before, manager, change);
    const choose = () => writeFileSync(join(d.path, 'keys.json'), keyFileText(chosen));
    const { error } = await safe(by(withAt(d, ids, choose)));
    expect(error).toMatchObject({ code: 'KEY_FILE_REFUSED', data: { reason: 'changing' } });
    expect(await readKeyFile(d.path)).toEqual(chosen);
    expect((await d.docket.people.listPeople()).map(({ name }) => name)).toEqual([
      'Ines Falk',
      'Maren Oduya',
      'Tamsin Boyd',
    ]);
    await by(d.docket);
    const wrapOf = (keyFile: KeyFile) =>
      keyFile.slots.find(({ role }) => role === 'manager')?.wrappedPrivateKey ?? 'no manager';
    expect(wrapOf(await readKeyFile(d.path))).toBe(wrapOf(chosen));
  },
);
