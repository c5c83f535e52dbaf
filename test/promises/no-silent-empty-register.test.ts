import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDefinedError, safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CannotOpenReason } from '../../main/contract/session/register.ts';
import type { Context } from '../../main/core/kernel/context.ts';
import { lock } from '../../main/core/session/lock-register.ts';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { router } from '../../main/core/router.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket, testContext, testHost } from '../support/open-docket.ts';
import { folderPrint } from './folder-print.ts';
import { proved } from './promise.ts';
import { mayMount, smallDisk } from './small-disk.ts';

const now = '2026-11-25T09:12:00Z';
const managerPassphrase = 'eleven herons over the weir';
let scratch: string;
let original: string;
let killed: string;
let dataKey: Uint8Array;
let anotherRecoveryKey: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'docket-wrong-'));
  await using d = await openDocket();
  await d.docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase: managerPassphrase });
  await d.docket.requests.logRequest(newRequest());
  const register = registerOf(d);
  dataKey = Uint8Array.from(register.keys.dataKey);
  await d.docket.session.lockRegister();
  original = join(scratch, 'original');
  await cp(d.path, original, { recursive: true });
  // As a killed process leaves it: the latest work still stands in the log alone.
  await d.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  for (let logged = 0; logged < 4; logged += 1) await d.docket.requests.logRequest(newRequest());
  killed = join(scratch, 'killed');
  await cp(d.path, killed, { recursive: true });
  anotherRecoveryKey = (
    await d.docket.session.createRegister({
      organisation: 'Other Co',
      regime: 'eu-gdpr',
      calendar: 'IE',
      timeZone: 'Europe/Dublin',
      personName: 'Ada Lune',
      passphrase: dpoPassphrase,
      path: join(scratch, 'other'),
    })
  ).recoveryKey;
});

afterAll(async () => await rm(scratch, { recursive: true, force: true }));

type Opening = {
  readonly what: string;
  readonly reason: CannotOpenReason;
  /** Makes the folder wrong and answers how it is opened, if otherwise than by the DPO's passphrase. */
  readonly harm: (folder: string) => Promise<void | {
    readonly passphrase?: string;
    readonly recoveryKey?: string;
    readonly folder?: string;
    readonly mounts?: string;
    readonly undo?: () => void;
  }>;
  readonly from?: () => string;
};

const openings: readonly Opening[] = [
  {
    what: 'a wrong passphrase',
    reason: 'wrong-passphrase',
    harm: async () => ({ passphrase: 'not the right passphrase' }),
  },
  {
    what: 'a recovery key with a slip of the pen',
    reason: 'wrong-recovery-key',
    harm: async () => ({ recoveryKey: 'AAAAA-BBBBB-CCCCC' }),
  },
  {
    what: 'the recovery key of another register',
    reason: 'wrong-recovery-key',
    harm: async () => ({ recoveryKey: anotherRecoveryKey }),
  },
  {
    what: 'a folder that is not there',
    reason: 'folder-missing',
    harm: async (folder) => await rm(folder, { recursive: true }),
  },
  {
    what: 'a file in place of a folder',
    reason: 'not-a-folder',
    harm: async (folder) => ({ folder: join(folder, 'register.db') }),
  },
  {
    what: 'a folder with nothing in it',
    reason: 'no-register-here',
    harm: async (folder) => {
      await rm(folder, { recursive: true });
      await mkdir(folder);
    },
  },
  { what: 'no key file', reason: 'key-file-missing', harm: async (folder) => await rm(join(folder, 'keys.json')) },
  {
    what: 'half a key file',
    reason: 'key-file-damaged',
    harm: async (folder) => await truncate(join(folder, 'keys.json'), 200),
  },
  {
    what: 'a key file that somebody edited',
    reason: 'key-file-altered',
    harm: async (folder) => await editKeys(folder, (keys) => keys.replace('Harbour Co', 'Harbour Ltd')),
  },
  {
    what: 'a key file of a newer Docket',
    reason: 'newer-key-file',
    harm: async (folder) => await editKeys(folder, (keys) => keys.replace('"format": 1', '"format": 2')),
  },
  {
    what: 'no register file',
    reason: 'register-file-missing',
    harm: async (folder) => await rm(join(folder, 'register.db')),
  },
  {
    what: 'an empty register file',
    reason: 'register-file-empty',
    harm: async (folder) => await truncate(join(folder, 'register.db'), 0),
  },
  {
    what: 'a register file that was cut short',
    reason: 'register-file-cut',
    harm: async (folder) => await truncate(join(folder, 'register.db'), 4096 * 20 + 100),
  },
  {
    what: 'another file under the register’s name',
    reason: 'not-a-register',
    harm: async (folder) => await writeFile(join(folder, 'register.db'), 'Dear sir or madam, '.repeat(1000)),
  },
  {
    what: 'a damaged first page',
    reason: 'register-page-damaged',
    harm: async (folder) => turnOver(join(folder, 'register.db'), 300),
  },
  { what: 'a register of a newer Docket', reason: 'newer-version', harm: async (folder) => setVersion(folder, 99) },
  {
    what: 'a register whose making was not finished',
    reason: 'register-unfinished',
    harm: async (folder) => setVersion(folder, 0),
  },
  {
    what: 'the log of another register',
    reason: 'log-foreign',
    harm: async (folder) => {
      const key = new Uint8Array(32).fill(7);
      const file = join(scratch, 'foreign.db');
      const foreign = openDatabase(file, key, {
        nativeBinding: testHost(scratch).nativeBinding,
        create: true,
        holding: 'alone',
      });
      foreign.exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
      await cp(`${file}-wal`, join(folder, 'register.db-wal'));
      foreign.close();
    },
  },
  {
    what: 'a log that is damaged in its middle',
    reason: 'log-broken',
    from: () => killed,
    harm: async (folder) => turnOver(join(folder, 'register.db-wal'), 32 + 24 + 900),
  },
  {
    what: 'a register that is open already',
    reason: 'open-elsewhere',
    harm: async (folder) => {
      const file = join(folder, 'register.db');
      const holder = openDatabase(file, dataKey, { nativeBinding: testHost(scratch).nativeBinding, holding: 'alone' });
      return { undo: () => holder.close() };
    },
  },
  {
    what: 'a synced folder that another computer has open',
    reason: 'open-on-another-computer',
    harm: async (folder) => {
      const synced = join(folder, '..', 'Dropbox', 'Harbour Co.docket');
      await cp(folder, synced, { recursive: true });
      await writeFile(
        join(synced, 'open-by.json'),
        JSON.stringify({ computer: 'legal-laptop-7', process: 1, since: '2026-11-25T08:55:00Z' }),
      );
      return { folder: synced };
    },
  },
  {
    what: 'a network share',
    reason: 'network-share',
    harm: async (folder) => ({ mounts: `/dev/sda1 / ext4 rw 0 0\nserver:/legal ${folder} nfs4 rw,vers=4.2 0 0\n` }),
  },
  {
    what: 'a ledger that is missing, to a manager',
    reason: 'ledger-missing',
    harm: async (folder) => {
      await rm(join(folder, 'ledger.db'));
      return { passphrase: managerPassphrase };
    },
  },
  {
    what: 'a ledger that is damaged, to a manager',
    reason: 'ledger-damaged',
    harm: async (folder) => {
      await writeFile(join(folder, 'ledger.db'), Buffer.alloc(8192, 9));
      return { passphrase: managerPassphrase };
    },
  },
  ...(mayMount
    ? [
        {
          what: 'a disk that may only be read',
          reason: 'read-only',
          harm: async (folder: string) => {
            const disk = smallDisk(8);
            await cp(folder, join(disk.folder, 'r'), { recursive: true });
            execFileSync('mount', ['-o', 'remount,ro', disk.folder]);
            return { folder: join(disk.folder, 'r'), undo: () => disk.remove() };
          },
        } as const,
      ]
    : []),
];

test('whatever is wrong with a register has words of its own, and no file is made, changed or touched', async () => {
  const said = new Map<string, string>();
  for (const [index, { what, reason, harm, from = () => original }] of openings.entries()) {
    const folder = join(scratch, `opening-${index}`, 'r');
    await cp(from(), folder, { recursive: true });
    const { passphrase = dpoPassphrase, recoveryKey, folder: at = folder, mounts, undo } = (await harm(folder)) ?? {};
    const before = await folderPrint(at);
    const context: Context = testContext(scratch, now);
    const host = { ...context.host, ...(mounts === undefined ? {} : { mounts }) };
    const docket = createRouterClient(router, { context: { ...context, host } });
    context.session.path = at;
    const { error } = await safe(
      recoveryKey === undefined
        ? docket.session.unlockRegister({ passphrase })
        : docket.session.unlockWithRecoveryKey({ recoveryKey }),
    );
    const data = isDefinedError(error) && error.code === 'CANNOT_OPEN' ? error.data : undefined;
    expect(data?.reason, `${what}: ${String(error)}`).toBe(reason);
    expect(data?.ways?.length, what).toBeGreaterThan(0);
    expect(await folderPrint(at), what).toEqual(before);
    await lock(context);
    undo?.();
    const sentence = data?.sentence ?? '';
    expect(sentence.length, what).toBeGreaterThan(40);
    expect(sentence, what).not.toMatch(/delete|start again|start over/iu);
    expect(said.get(sentence), `${what} and its like`).toBeUndefined();
    said.set(sentence, what);
  }
  expect(said.size).toBeGreaterThanOrEqual(20);
  proved(8, `${said.size} wrong openings, ${said.size} messages, no file made, changed or touched`);
}, 120_000);

test('a register in each of these states opens again once what was wrong is put right', async () => {
  const context = testContext(scratch, now);
  const docket = createRouterClient(router, { context });
  const folder = join(scratch, 'right-again');
  await cp(killed, folder, { recursive: true });
  context.session.path = folder;
  expect(await docket.session.unlockRegister({ passphrase: dpoPassphrase })).toEqual({ role: 'dpo' });
  expect((await docket.requests.listRequests({})).total).toBe(5);
  await lock(context);
});

async function editKeys(folder: string, edit: (keys: string) => string): Promise<void> {
  const file = join(folder, 'keys.json');
  await writeFile(file, edit(await readFile(file, 'utf8')));
}

function turnOver(file: string, at: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.from('damaged!'), 0, 8, at);
  closeSync(handle);
}

function setVersion(folder: string, version: number): void {
  const file = join(folder, 'register.db');
  const database = openDatabase(file, dataKey, { nativeBinding: testHost(scratch).nativeBinding, holding: 'alone' });
  database.pragma(`user_version = ${version}`);
  database.close();
}
