import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { Temporal } from 'temporal-polyfill';
import type { RegimeCode } from '../../main/contract/deadlines/compute-deadline.ts';
import { english } from './english.ts';
import { openTicketDesk } from '../../main/core/files/transfer/tickets.ts';
import { openUploads } from '../../main/core/files/transfer/uploads.ts';
import { openHandedLetters } from '../../main/core/files/transfer/handed-letters.ts';
import { openFollowed } from '../../main/core/kernel/followed.ts';
import type { Context } from '../../main/core/kernel/context.ts';
import type { KeyFile } from '../../main/core/files/keys/key-file.ts';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { unlockWithPassphrase, type UnlockedOfficer } from '../../main/core/files/keys/unlock-key-file.ts';
import { openAsOfficer } from '../../main/core/files/register/open-register.ts';
import { lock } from '../../main/core/session/lock-register.ts';
import { router } from '../../main/core/router.ts';
import type { Host } from '../../main/core/host.ts';

const core = new URL('../../main/core/', import.meta.url);

/** What every host must provide, here with the fastest key derivation that a register accepts. */
export function testHost(registersFolder: string): Host {
  return {
    nativeBinding: new URL(
      `../../node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`,
      import.meta.url,
    ).pathname,
    registersFolder,
    stateFolder: join(registersFolder, '.docket'),
    version: '0.0.0-test',
    opener: new URL('../hosts/recovery/open-register.mjs', core).pathname,
    workers: {
      deriveKey: new URL('files/keys/derive-key.worker.ts', core),
      readLetter: new URL('rules/letters/read-letter.worker.ts', core),
      assemblePack: new URL('packs/assemble-pack.worker.ts', core),
      rekey: new URL('files/database/rekey.worker.ts', core),
      walkSeals: new URL('files/chain/walk-seals.worker.ts', core),
      backup: new URL('files/backup/backup.worker.ts', core),
      drawPages: new URL('files/pictures/draw-pages.worker.ts', core),
    },
    argonMemory: 64 * 1024 * 1024,
    ballastBytes: 0,
  };
}

export type TestContext = Context & { readonly setNow: (instant: string) => void };

/** A context over a folder, with a clock that stands until it is told. */
export function testContext(registersFolder: string, now: string): TestContext {
  let instant = Temporal.Instant.from(now).toString();
  return {
    session: { path: undefined, open: undefined },
    // A test that goes on to another day has not set the machine's clock.
    host: { ...testHost(registersFolder), sinceStart: () => Date.parse(instant) },
    now: () => instant,
    newId: randomUUID,
    tickets: openTicketDesk(),
    uploads: openUploads(),
    handedLetters: openHandedLetters(randomUUID),
    followed: openFollowed(randomUUID),
    t: english,
    setNow: (next) => {
      instant = Temporal.Instant.from(next).toString();
    },
  };
}

export const dpoPassphrase = 'seven lighthouses in the fog';

export type TestDocket = AsyncDisposable & {
  readonly docket: RouterClient<typeof router>;
  readonly context: TestContext;
  readonly folder: string;
  readonly path: string;
  readonly recoveryKey: string;
  readonly passphrase: string;
};

type Kind = { readonly regime: RegimeCode; readonly calendar: string; readonly timeZone: string };
/** A register on the disk, and the DPO's keys to it. */
export type Template = {
  readonly path: string;
  readonly recoveryKey: string;
  readonly keys: UnlockedOfficer;
  readonly keyFile: KeyFile;
};

const templates = new Map<string, Promise<Template>>();

/** Where all test files of a run share what one of them has made: set by `shared-templates.ts`. */
const shared = process.env['DOCKET_TEST_TEMPLATES'];

// Making a register costs a key derivation, which is slow on purpose: each kind is made once in a run, and copied.
async function template(kind: Kind): Promise<Template> {
  const folder = shared ?? (await mkdtemp(join(tmpdir(), 'docket-template-')));
  if (shared === undefined) process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const place = join(folder, Object.values(kind).join(' ').replaceAll('/', '-'));
  if (!existsSync(place)) await makeTemplate(kind, place);
  const kept = deserialize(await readFile(join(place, 'keys'))) as Kept; // written below, by this very version
  const path = join(place, 'Harbour Co.docket');
  return { ...kept, path, keyFile: await readKeyFile(path) };
}

async function makeTemplate(kind: Kind, place: string): Promise<void> {
  const making = await mkdtemp(`${place} `);
  const context = testContext(making, '2020-01-01T00:00:00Z');
  const docket = createRouterClient(router, { context });
  const { path, recoveryKey } = await docket.session.createRegister({
    organisation: 'Harbour Co',
    personName: 'Maren Oduya',
    passphrase: dpoPassphrase,
    ...kind,
  });
  const { keys } = await lockedRegister(path, recoveryKey);
  await writeFile(join(making, 'keys'), serialize({ recoveryKey, keys } satisfies Kept));
  // Whoever made one at the same time may have been quicker; either serves.
  await rename(making, place).catch(async (error: unknown) => {
    if (!existsSync(place)) throw error;
    await rm(making, { recursive: true });
  });
}

/** What is kept beside a template: without it each test file would derive the key again. */
type Kept = Pick<Template, 'recoveryKey' | 'keys'>;

/** A real encrypted register in a temporary folder, unlocked by its DPO, on a fixed day. */
export async function openDocket({
  now = '2026-11-25T09:12:00Z',
  regime = 'uk-gdpr',
  calendar = 'GB-ENG',
  timeZone = 'Europe/London',
}: { readonly now?: string } & Partial<Kind> = {}): Promise<TestDocket> {
  const kind = JSON.stringify([regime, calendar, timeZone]);
  const made = templates.get(kind) ?? template({ regime, calendar, timeZone });
  templates.set(kind, made);
  return await openCopy(await made, now);
}

/** A register that lies locked on the disk, as what `openCopy` copies: its key is derived once. */
export async function lockedRegister(path: string, recoveryKey: string): Promise<Template> {
  const keyFile = await readKeyFile(path);
  const keys = await unlockWithPassphrase(keyFile, dpoPassphrase);
  if (keys.role === 'manager') throw new Error('The first slot is the DPO’s.');
  return { path, recoveryKey, keys, keyFile };
}

/** Copies a register into a temporary folder and opens the copy there as its DPO. */
export async function openCopy(
  { path: original, recoveryKey, keys, keyFile }: Template,
  now: string,
): Promise<TestDocket> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-test-'));
  const path = join(folder, 'Harbour Co.docket');
  await cp(original, path, { recursive: true });
  const context = testContext(folder, now);
  const own = {
    ...keys,
    dataKey: keys.dataKey.slice(),
    ledgerKey: keys.ledgerKey.slice(),
    auditSeed: keys.auditSeed.slice(),
    ...(keys.signingSeed === undefined ? {} : { signingSeed: keys.signingSeed.slice() }),
  };
  context.session.path = path;
  context.session.open = await openAsOfficer(path, keyFile, own, context.host, context.now);
  return {
    docket: createRouterClient(router, { context }),
    context,
    folder,
    path,
    recoveryKey,
    passphrase: dpoPassphrase,
    [Symbol.asyncDispose]: async () => {
      await lock(context);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
