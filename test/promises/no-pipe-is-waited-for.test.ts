import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { someKeys, managerPassphrase } from '../people/some-keys.ts';
import { lastOf, newBackup, withDocument } from '../support/care.ts';
import { openDocket } from '../support/open-docket.ts';
import { seatAt, type Seat } from '../support/seat-at.ts';
import { seededRandom } from '../support/seed.ts';
import { upload } from '../support/upload.ts';
import { isFull } from './promise.ts';

const register = 'Harbour Co.docket';
let folder: string;
let kept: string;
let machine: string;
let recoveryKey: string;
let backup: string;

/** A computer with a register in which everything lies that Docket ever reads by its name. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-pipes-'));
  [kept, machine] = [join(folder, 'kept'), join(folder, 'machine')];
  await using d = await openDocket();
  await someKeys(d);
  await withDocument(d);
  ({ recoveryKey } = d);
  await d.docket.session.lockRegister();
  await mkdir(machine);
  const path = join(machine, register);
  await cp(d.path, path, { recursive: true });
  await mkdir(join(machine, 'second'));
  await using seat = seatAt(path, machine);
  await seat.docket.session.unlockWithRecoveryKey({ recoveryKey });
  await seat.docket.backups.chooseBackupPlace({ path: join(machine, 'second') });
  await seat.docket.intake.reportBreach({
    noticedAt: '2026-11-25T08:00:00Z',
    whatHappened: 'A list went to the wrong printer.',
  });
  backup = (await newBackup(seat)).split('/').at(-1) ?? '';
  await seat.docket.reminders.takeReminders();
  await seat.docket.session.lockRegister();
  await writeFile(join(path, 'ballast'), '');
  await cp(machine, kept, { recursive: true });
}, 120_000);
afterAll(async () => await rm(folder, { recursive: true, force: true }));

type Door = readonly [name: string, go: (seat: Seat, from: string) => Promise<unknown>];

/** Every way in which a person has Docket read a register, a backup or this computer’s memory; what replaces it comes last. */
const doors: readonly Door[] = [
  ['the locked screen', async ({ docket }) => await docket.session.showStatus()],
  [
    'a report',
    async ({ docket }) =>
      await docket.intake.reportBreach({ noticedAt: '2026-11-25T08:00:00Z', whatHappened: 'A list was lost.' }),
  ],
  [
    'looking into a backup',
    async ({ docket }, from) => await docket.restore.openBackup({ backup: from, secret: { recoveryKey } }),
  ],
  [
    'a restore elsewhere',
    async ({ docket }, from) =>
      await lastOf(
        await docket.restore.restoreBackup({
          backup: from,
          secret: { recoveryKey },
          to: join(machine, 'Restored.docket'),
          evenWithout: true,
        }),
      ),
  ],
  [
    'a salvage',
    async ({ docket }) =>
      await lastOf(
        await docket.salvage.salvageRegister({ to: join(machine, 'Salvaged.docket'), secret: { recoveryKey } }),
      ),
  ],
  [
    'a manager',
    async ({ docket }) => {
      await docket.session.unlockRegister({ passphrase: managerPassphrase });
      await docket.session.lockRegister();
    },
  ],
  ['unlocking', async ({ docket }) => await docket.session.unlockWithRecoveryKey({ recoveryKey })],
  [
    'work',
    async (seat) => {
      const { docket } = seat;
      const [request] = (await docket.requests.listRequests({ view: 'all', limit: 10 })).rows;
      const reference = request?.reference ?? '';
      const [document] = (await docket.requests.showRequest({ reference })).documents;
      await each(
        async () => await docket.documents.openDocument({ reference, documentId: document?.id ?? '' }),
        async () =>
          await docket.documents.attachDocument({ reference, upload: await upload(seat, 'note.txt', 'A note.') }),
        async () => await docket.inbox.listInbox(),
        async () => await docket.reminders.takeReminders(),
      );
    },
  ],
  ['a backup', async (seat) => await newBackup(seat)],
  ['sealing backups anew', async ({ docket }) => await docket.backups.resealBackups()],
  ['a check', async ({ docket }) => await docket.check.checkRegister()],
  ['a drill', async ({ docket }) => await lastOf(await docket.backups.runDrill({}))],
  ['locking', async ({ docket }) => await docket.session.lockRegister()],
  ['putting the key file back', async ({ docket }) => await docket.restore.restoreKeyFile({ secret: { recoveryKey } })],
  [
    'a restore in place',
    async ({ docket }, from) =>
      await lastOf(await docket.restore.restoreBackup({ backup: from, secret: { recoveryKey }, evenWithout: true })),
  ],
];

/** Each of them, also after one was refused. */
async function each(...works: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const work of works) await work().catch(() => undefined);
}

/** What lies on that computer, each kind of file once: names that Docket chooses at random are one kind. */
async function kinds(): Promise<readonly string[]> {
  const entries = await readdir(kept, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(kept.length + 1));
  const byKind = new Map(paths.map((path) => [path.replaceAll(/[0-9a-f-]{30,}|\b[0-9a-f]{2}\b(?=\/)/gu, '*'), path]));
  const logs = ['register.db-wal', 'register.db-shm', 'register.db-journal', 'ledger.db-wal', 'ledger.db-journal'];
  return [...byKind.values(), ...logs.map((name) => join(register, name))].toSorted();
}

/** In `npm test`: of this computer’s memory, of a backup and of its documents; the others by chance. */
const some = [/heads\.json$/u, /backups\/[^/]+\/manifest\.json$/u, /backups\/vault\//u];

const mayPipe = process.platform !== 'win32';

describe.runIf(mayPipe)('a pipe in the place of a file', () => {
  test(
    'is waited for at no door, whichever file of a register, a backup or this computer’s memory it stands for',
    { timeout: 7_200_000 },
    async () => {
      const all = await kinds();
      expect(all.length).toBeGreaterThan(20);
      const { int } = seededRandom('pipes');
      const files = isFull
        ? all
        : some.map((kind) => all.find((path) => kind.test(path)) ?? '').concat(all[int(0, all.length)] ?? '');
      const waited: string[] = [];
      const unforeseen: string[] = [];
      for (const file of files) {
        await rm(machine, { recursive: true, force: true });
        await cp(kept, machine, { recursive: true });
        const path = join(machine, file);
        await rm(path, { force: true });
        execFileSync('mkfifo', [path]);
        let at = '';
        const watch = new Worker(new URL('../support/watch-pipe.worker.ts', import.meta.url), { workerData: path });
        watch.on('message', () => void waited.push(`${at}: ${file}`));
        await once(watch, 'online');
        {
          await using seat = seatAt(join(machine, register), machine, '2026-11-26T09:12:00Z');
          for (const [door, go] of doors) {
            at = door;
            await go(seat, join(machine, register, 'backups', backup)).catch((error: Error & { code?: string }) => {
              if (error.code === 'INTERNAL_SERVER_ERROR') unforeseen.push(`${door}: ${file}: ${String(error.cause)}`);
            });
          }
        }
        watch.postMessage('enough');
        await once(watch, 'exit');
      }
      expect([...new Set(waited)]).toEqual([]);
      expect(unforeseen).toEqual([]);
      process.stdout.write(`a pipe for ${files.length} files at ${doors.length} doors: waited for at none\n`);
    },
  );
});
