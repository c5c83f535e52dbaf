import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { router } from '../../../main/core/router.ts';
import { serveLoopback } from '../../../main/hosts/loopback/serve.ts';
import { openDocket } from '../../../main/hosts/open-docket.ts';

export const passphrases = {
  dpo: 'lantern gravel umbrella thirteen',
  manager: 'seven copper ladders at noon',
} as const;

/** The folder whose `out/renderer` is served: another one while several builds are made of one checkout. */
const root = process.env['DOCKET_BUILT'] ?? resolve(import.meta.dirname, '../../..');

export type RunningHost = AsyncDisposable & {
  /** Opens the window once. */
  readonly address: string;
  /** The same procedures without the window, to put cases in place. */
  readonly docket: RouterClient<typeof router>;
  readonly folder: string;
};

/** The loopback host in front of an empty folder, on Wed 25 Nov 2026, 09:12 in London, where the clock stands. */
export async function startHost({
  now = '2026-11-25T09:12:00Z',
}: { readonly now?: string } = {}): Promise<RunningHost> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-e2e-'));
  const env = { DOCKET_REGISTERS: folder, DOCKET_NOW: now, DOCKET_NOW_FIXED: '1', DOCKET_ARGON_MIB: '64' };
  const behind = await openDocket({ env, root });
  const { address, stop } = await serveLoopback(behind);
  return {
    address,
    docket: createRouterClient(router, { context: behind.context }),
    folder,
    [Symbol.asyncDispose]: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same with the register of an invented council, its officer and its manager, locked. */
export async function startWithRegister(settings: { readonly now?: string } = {}): Promise<RunningHost> {
  const host = await startHost(settings);
  const { docket } = host;
  await docket.register.createRegister({
    organisation: 'Harrowmere Borough Council',
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
    personName: 'Maren Oduya',
    passphrase: passphrases.dpo,
  });
  await docket.register.unlockRegister({ passphrase: passphrases.dpo });
  await docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase: passphrases.manager });
  const organisation = await docket.organisation.showOrganisation();
  await docket.organisation.editOrganisation({
    ...organisation,
    departments: ['Housing', 'HR and payroll', 'Parking'],
  });
  await docket.register.lockRegister();
  return host;
}
