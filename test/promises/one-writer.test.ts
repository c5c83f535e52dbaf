import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isDefinedError, safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { readOpenBy } from '../../main/core/files/machine/open-by.ts';
import { placeOf } from '../../main/core/files/disk/place-of-folder.ts';
import { thisComputer } from '../../main/core/files/machine/this-computer.ts';
import { router } from '../../main/core/router.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';
import { proved, rounds } from './promise.ts';
import type { RaceAnswer, RaceOrder } from './race-to-open.ts';

type Racer = { readonly ask: (order: RaceOrder) => Promise<RaceAnswer>; readonly child: ChildProcess };

/** A process of its own that can open the register of a test, which is locked from here on. */
async function racers(d: TestDocket, count: number): Promise<readonly Racer[]> {
  const register = registerOf(d);
  const { dataKey, ledgerKey, auditSeed, signingSeed: _own, ...slot } = register.keys;
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const keys = { dataKey: text(dataKey), ledgerKey: text(ledgerKey), auditSeed: text(auditSeed) };
  const keysFile = join(d.folder, 'race-keys.json');
  await writeFile(keysFile, JSON.stringify({ keyFile: await readKeyFile(d.path), slot, keys }));
  await d.docket.session.lockRegister();
  return await Promise.all(
    Array.from({ length: count }, async () => {
      const child = fork(join(import.meta.dirname, 'race-to-open.ts'), [d.path, keysFile], { execArgv: [] });
      await once(child, 'message');
      const ask = async (order: RaceOrder): Promise<RaceAnswer> => {
        const answered = once(child, 'message');
        child.send(order);
        const [answer] = (await answered) as [RaceAnswer];
        return answer;
      };
      return { ask, child };
    }),
  );
}

test('of two processes that start at once never both hold the register, and the second is told who does', async () => {
  await using d = await openDocket();
  const both = await racers(d, 2);
  const races = rounds(15, 1_000);
  let opened = 0;
  let told = 0;
  for (let race = 0; race < races; race += 1) {
    const at = performance.timeOrigin + performance.now() + 15;
    const answers = await Promise.all(both.map(({ ask }) => ask({ do: 'open', at })));
    const open = answers.filter(({ is }) => is === 'open').length;
    expect(open, `race ${race}: ${JSON.stringify(answers)}`).toBeLessThanOrEqual(1);
    opened += open;
    for (const answer of answers) {
      if (answer.is !== 'refused') continue;
      expect(answer.reason, answer.sentence).toBe('open-elsewhere');
      if (open === 1) {
        expect(answer.sentence).toContain(hostname());
        told += 1;
      }
    }
    await Promise.all(both.map(({ ask }) => ask({ do: 'close' })));
    expect(existsSync(join(d.path, 'open-by.json'))).toBe(false);
  }
  for (const { child } of both) child.disconnect();
  expect(opened).toBeGreaterThan(races / 2);
  proved(
    20,
    `${races} start races of two processes: 0 double openings, the second told who holds it ${told} times of ${opened}`,
  );
}, 1_800_000);

test('a holder that was killed leaves a note that keeps nobody out', async () => {
  await using d = await openDocket();
  const [holder, next] = await racers(d, 2);
  if (holder === undefined || next === undefined) throw new Error('Two processes were asked for.');
  expect(await holder.ask({ do: 'open', at: 0 })).toEqual({ is: 'open' });
  expect(readOpenBy(d.path)?.process).toBe(holder.child.pid);
  const ended = once(holder.child, 'exit');
  holder.child.kill('SIGKILL');
  await ended;
  expect(existsSync(join(d.path, 'open-by.json'))).toBe(true);
  expect(await next.ask({ do: 'open', at: 0 })).toEqual({ is: 'open' });
  expect(readOpenBy(d.path)?.process).toBe(next.child.pid);
  await next.ask({ do: 'close' });
  next.child.disconnect();
}, 60_000);

test('a second person at the same computer is told where and since when, and gets in once it is locked', async () => {
  await using d = await openDocket();
  await d.docket.people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: 'nine kites above the harbour' });
  const [holder] = await racers(d, 1);
  if (holder === undefined) throw new Error('A process was asked for.');
  expect(await holder.ask({ do: 'open', at: 0 })).toEqual({ is: 'open' });
  const context = testContext(d.folder, '2026-11-25T10:00:00Z');
  context.session.path = d.path;
  const docket = createRouterClient(router, { context });
  const refused = await safe(docket.session.unlockRegister({ passphrase: 'nine kites above the harbour' }));
  expect(
    isDefinedError(refused.error) && refused.error.code === 'CANNOT_OPEN' ? refused.error.data.sentence : '',
  ).toContain(`${hostname()}, since 25 November 2026, 09:12 UTC`);
  await holder.ask({ do: 'close' });
  holder.child.disconnect();
  expect(await docket.session.unlockRegister({ passphrase: 'nine kites above the harbour' })).toEqual({
    role: 'handler',
  });
  await docket.requests.logRequest(newRequest());
  await docket.session.lockRegister();
}, 60_000);

const mounts = [
  'sysfs /sys sysfs rw,nosuid 0 0',
  '/dev/nvme0n1p2 / ext4 rw,relatime 0 0',
  'fileserver:/export/legal /srv/legal nfs4 rw,relatime,vers=4.2,proto=tcp 0 0',
  '//nas/privacy /mnt/nas\\040share cifs rw,relatime,vers=3.1.1 0 0',
  'ines@files:/data /home/ines/remote fuse.sshfs rw,nosuid,nodev 0 0',
  'gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw,nosuid,nodev 0 0',
  'shared /mnt/ceph ceph rw,relatime 0 0',
  'drive /home/ines/cloud fuse.rclone rw,nosuid,nodev 0 0',
  'dav.example.org /mnt/dav fuse.davfs2 rw 0 0',
  'tmpfs /srv/legal/local tmpfs rw 0 0',
].join('\n');

test.each([
  ['/srv/legal/Harbour.docket', 'network'],
  ['/mnt/nas share/Harbour.docket', 'network'],
  ['/home/ines/remote/Harbour.docket', 'network'],
  ['/run/user/1000/gvfs/smb-share:server=nas/Harbour.docket', 'network'],
  ['/mnt/ceph/Harbour.docket', 'network'],
  ['/home/ines/cloud/Harbour.docket', 'network'],
  ['/mnt/dav/Harbour.docket', 'network'],
  ['\\\\nas\\privacy\\Harbour.docket', 'network'],
  ['//nas/privacy/Harbour.docket', 'network'],
  ['/srv/legal/local/Harbour.docket', 'local'],
  ['/srv/legally/Harbour.docket', 'local'],
  ['/home/ines/Registers/Harbour.docket', 'local'],
  ['/home/ines/Dropbox/Harbour.docket', 'sync'],
  ['/home/ines/Dropbox (Harbour Co)/Legal/Harbour.docket', 'sync'],
  ['/Users/ines/OneDrive - Harbour Co/Harbour.docket', 'sync'],
  ['/Users/ines/Library/Mobile Documents/com~apple~CloudDocs/Harbour.docket', 'sync'],
  ['/Users/ines/Library/CloudStorage/GoogleDrive-ines@example.org/My Drive/Harbour.docket', 'sync'],
  ['/home/ines/Nextcloud/Harbour.docket', 'sync'],
  ['/home/ines/kept/Harbour.docket', 'sync'],
])('knows what kind of place %s is', (path, kind) => {
  const exists = (file: string) => file === '/home/ines/kept/.dropbox.cache';
  expect(placeOf(path, { mounts, exists }).kind).toBe(kind);
});

test('a register is never made on a network share, and one in a synced folder is warned of at once and at every unlock', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const asked = {
    organisation: 'Other Co',
    regime: 'eu-gdpr',
    calendar: 'IE',
    timeZone: 'Europe/Dublin',
    personName: 'Ada Lune',
    passphrase: 'four otters under the bridge',
  } as const;
  const share = join(d.folder, 'share');
  await mkdir(share);
  const remote = { ...d.context, host: { ...d.context.host, mounts: `nas:/x ${share} nfs4 rw 0 0\n` } };
  const refused = await safe(
    createRouterClient(router, { context: remote }).session.createRegister({ ...asked, path: join(share, 'r') }),
  );
  expect(refused.error).toMatchObject({ code: 'NETWORK_SHARE' });
  expect(existsSync(join(share, 'r'))).toBe(false);

  const synced = join(d.folder, 'Nextcloud', 'Other.docket');
  const { notice } = await d.docket.session.createRegister({ ...asked, path: synced });
  expect(notice?.sentence).toContain('Nextcloud');
  expect((await d.docket.session.showStatus()).notices).toEqual([
    { ...notice, mark: expect.any(String) },
    expect.objectContaining({ code: 'no-reports' }),
  ]);
  await d.docket.session.unlockRegister({ passphrase: asked.passphrase });
  expect((await d.docket.session.showStatus()).notices).toMatchObject([{ code: 'sync-folder' }]);
  await d.docket.session.lockRegister();
}, 60_000);

test('a copy that a service makes on another computer while it is open there is refused, and not for ever', async () => {
  await using d = await openDocket();
  const synced = join(d.folder, 'Dropbox', 'Harbour Co.docket');
  await d.docket.session.lockRegister();
  await cp(d.path, synced, { recursive: true });
  const note = (since: string) => JSON.stringify({ computer: 'legal-laptop-7', process: 4242, since });
  await writeFile(join(synced, 'open-by.json'), note('2026-11-25T08:00:00Z'));
  d.context.session.path = synced;
  const refused = await safe(d.docket.session.unlockRegister({ passphrase: d.passphrase }));
  expect(refused.error).toMatchObject({ code: 'CANNOT_OPEN', data: { reason: 'open-on-another-computer' } });
  expect(
    isDefinedError(refused.error) && refused.error.code === 'CANNOT_OPEN' ? refused.error.data.sentence : '',
  ).toContain('legal-laptop-7');
  expect(await readFile(join(synced, 'open-by.json'), 'utf8')).toBe(note('2026-11-25T08:00:00Z'));
  await writeFile(join(synced, 'open-by.json'), note('2026-11-23T08:00:00Z'));
  expect(await d.docket.session.unlockRegister({ passphrase: d.passphrase })).toEqual({ role: 'dpo' });
  await d.docket.session.lockRegister();
  await rm(synced, { recursive: true });
}, 60_000);

test.runIf(thisComputer().id !== undefined)(
  'the same where both computers have one name, by an id of their own; a note without one is this computer’s',
  async () => {
    await using d = await openDocket();
    const synced = join(d.folder, 'Dropbox', 'Harbour Co.docket');
    await d.docket.session.lockRegister();
    await cp(d.path, synced, { recursive: true });
    const note = { computer: hostname(), process: 4242, since: '2026-11-25T08:00:00Z' };
    await writeFile(join(synced, 'open-by.json'), JSON.stringify({ ...note, mark: '0123456789abcdef' }));
    d.context.session.path = synced;
    const refused = await safe(d.docket.session.unlockRegister({ passphrase: d.passphrase }));
    expect(refused.error).toMatchObject({ code: 'CANNOT_OPEN', data: { reason: 'open-on-another-computer' } });
    await writeFile(join(synced, 'open-by.json'), JSON.stringify(note));
    expect(await d.docket.session.unlockRegister({ passphrase: d.passphrase })).toEqual({ role: 'dpo' });
    await d.docket.session.lockRegister();
  },
  60_000,
);
