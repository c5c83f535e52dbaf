import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ORPCError } from '@orpc/server';
import { expect, test } from 'vitest';
import { lastOf, newBackup } from '../support/care.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

type Door = (folder: string) => Promise<unknown>;

/** Every place where somebody types a folder, with what they type. */
async function doors({ docket, passphrase, ...d }: TestDocket): Promise<Readonly<Record<string, Door>>> {
  const backup = await newBackup({ docket });
  const secret = { passphrase };
  return {
    'open another register': async (path) => await docket.session.chooseRegister({ path }),
    'look for backups': async (path) => {
      const { backups } = await docket.backups.findBackups({ path });
      if (backups.length === 0) throw new ORPCError('NONE_THERE', { message: 'There is no whole backup there.' });
    },
    'restore into': async (to) => await lastOf(await docket.restore.restoreBackup({ backup, secret, to })),
    'salvage into': async (to) => {
      await docket.session.chooseRegister({ path: d.path });
      return await lastOf(await docket.salvage.salvageRegister({ to, secret }));
    },
    'keep backups in': async (path) => {
      await docket.session.chooseRegister({ path: d.path });
      await docket.session.unlockRegister({ passphrase });
      return await docket.backups.chooseBackupPlace({ path });
    },
  };
}

test('a folder that cannot be is refused in words wherever one is typed, and is no failure that nobody foresaw', async () => {
  await using d = await openDocket();
  await writeFile(join(d.folder, 'notes.txt'), 'Invented words.');
  const wrong = {
    'with a sign that is no letter': join(d.folder, 'a\u0000b.docket'),
    'of too many letters': `${d.folder}/${'é'.repeat(200)}.docket`,
    'of too many folders': `/${'x/'.repeat(2_500)}`,
    'below a file': join(d.folder, 'notes.txt', 'x.docket'),
  };
  const refused: Record<string, string> = {};
  for (const [door, type] of Object.entries(await doors(d)))
    for (const [kind, folder] of Object.entries(wrong)) {
      const error: unknown = await type(folder).then(
        () => 'taken',
        (thrown: unknown) => thrown,
      );
      refused[`${door}, ${kind}`] = error instanceof ORPCError ? error.code : String(error);
    }
  const isRefused = (code: string) => !['taken', 'INTERNAL_SERVER_ERROR'].includes(code);
  expect(Object.entries(refused).filter(([, code]) => !isRefused(code))).toEqual([]);
  expect(Object.keys(refused)).toHaveLength(20);
});

test('a name alone counts from where registers are kept, not from wherever Docket was started', async () => {
  await using d = await openDocket();
  const { docket, passphrase } = d;
  const backup = await newBackup(d);
  const secret = { passphrase };
  const restored = await lastOf(await docket.restore.restoreBackup({ backup, secret, to: 'Restored.docket' }));
  const salvaged = await lastOf(await docket.salvage.salvageRegister({ to: 'Salvaged.docket', secret }));
  expect(restored).toMatchObject({ path: join(d.context.host.registersFolder, 'Restored.docket') });
  expect(salvaged).toMatchObject({ salvaged: { path: join(d.context.host.registersFolder, 'Salvaged.docket') } });
  const chosen = await docket.session.chooseRegister({ path: 'Restored.docket' });
  expect(chosen.path).toBe(join(d.context.host.registersFolder, 'Restored.docket'));
  expect((await docket.backups.findBackups({ path: 'Salvaged.docket' })).path).toBe(
    join(d.context.host.registersFolder, 'Salvaged.docket'),
  );
});
