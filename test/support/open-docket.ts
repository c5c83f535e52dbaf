import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { Temporal } from 'temporal-polyfill';
import type { RegimeCode } from '../../main/contract/deadlines/compute-deadline.ts';
import { openTicketDesk } from '../../main/core/documents/tickets.ts';
import { openUploads } from '../../main/core/documents/uploads.ts';
import type { Context, Host } from '../../main/core/kernel/context.ts';
import { lock } from '../../main/core/register/unlock-register.ts';
import { router } from '../../main/core/router.ts';

const core = new URL('../../main/core/', import.meta.url);

/** What every host must provide, here with the fastest key derivation that a register accepts. */
export function testHost(registersFolder: string): Host {
  return {
    nativeBinding: new URL(
      `../../node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`,
      import.meta.url,
    ).pathname,
    registersFolder,
    version: '0.0.0-test',
    workers: {
      deriveKey: new URL('register/keys/derive-key.worker.ts', core),
      readLetter: new URL('letters/read-letter.worker.ts', core),
      buildPack: new URL('packs/build-pack.worker.ts', core),
    },
    argonMemory: 64 * 1024 * 1024,
  };
}

export type TestContext = Context & { readonly setNow: (instant: string) => void };

/** A context over a folder, with a clock that stands until it is told. */
export function testContext(registersFolder: string, now: string): TestContext {
  let instant = Temporal.Instant.from(now).toString();
  return {
    session: { path: undefined, open: undefined },
    host: testHost(registersFolder),
    now: () => instant,
    newId: randomUUID,
    tickets: openTicketDesk(),
    uploads: openUploads(),
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

/** A real encrypted register in a temporary folder, made and unlocked by its DPO, on a fixed day. */
export async function openDocket({
  now = '2026-11-25T09:12:00Z',
  regime = 'uk-gdpr',
  calendar = 'GB-ENG',
  timeZone = 'Europe/London',
}: {
  readonly now?: string;
  readonly regime?: RegimeCode;
  readonly calendar?: string;
  readonly timeZone?: string;
} = {}): Promise<TestDocket> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-test-'));
  const context = testContext(folder, now);
  const docket = createRouterClient(router, { context });
  const { path, recoveryKey } = await docket.register.createRegister({
    organisation: 'Harbour Co',
    regime,
    calendar,
    timeZone,
    personName: 'Maren Oduya',
    passphrase: dpoPassphrase,
  });
  await docket.register.unlockRegister({ passphrase: dpoPassphrase });
  return {
    docket,
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
