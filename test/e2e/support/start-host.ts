import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '../../../main/contract/index.ts';
import type { Ask, Told } from './host-process.ts';
import type { ReleaseKey } from '../../../main/core/host.ts';

export const passphrases = {
  dpo: 'lantern gravel umbrella thirteen',
  manager: 'seven copper ladders at noon',
} as const;

export type RunningHost = AsyncDisposable & {
  /** Opens the window once. */
  readonly address: string;
  /** The same procedures without the window, to put cases in place. */
  readonly docket: Client;
  readonly folder: string;
  /** Opens letters with Docket, as a file manager does. */
  readonly hand: (paths: readonly string[]) => Promise<void>;
};

type Settings = {
  readonly now?: string;
  /** Whether the clock goes on from there. */
  readonly running?: boolean;
  /** The keys whose updates are taken, in place of the program's own. */
  readonly releaseKeys?: readonly ReleaseKey[];
  /** Whether it speaks the pseudo-language in the place of English. */
  readonly pseudo?: true;
};

/** The loopback host in front of an empty folder, on Wed 25 Nov 2026, 09:12 in London, where the clock stands. */
export async function startHost(settings: Settings = {}): Promise<RunningHost> {
  return await startIn(await newFolder(), settings);
}

/** The same in front of the register of an invented council, its officer and its manager, locked. */
export async function startWithRegister(settings: Settings = {}): Promise<RunningHost> {
  const folder = await newFolder();
  await cp(await councilRegister(settings), folder, { recursive: true });
  return await startIn(folder, settings);
}

/** The same, unlocked by its officer: a window that is opened then stands on its first page. */
export async function startUnlocked(settings: Settings = {}): Promise<RunningHost> {
  const host = await startWithRegister(settings);
  await host.docket.session.unlockRegister({ passphrase: passphrases.dpo });
  return host;
}

async function newFolder(): Promise<string> {
  return await mkdtemp(join(tmpdir(), 'docket-e2e-'));
}

async function startIn(
  folder: string,
  { now = '2026-11-25T09:12:00Z', running = false, releaseKeys, pseudo }: Settings,
): Promise<RunningHost> {
  // English is what every other spec reads: a process that speaks otherwise serves once.
  const served = pseudo ? startProcess({ DOCKET_PSEUDO: '1' }) : (idle.pop() ?? startProcess());
  const address = await served.ask({
    open: {
      DOCKET_REGISTERS: folder,
      DOCKET_NOW: now,
      DOCKET_NOW_FIXED: running ? '' : '1',
      DOCKET_ARGON_MIB: '64',
    },
    // Another checkout's window is served while several builds are made of one.
    root: process.env['DOCKET_BUILT'],
    releaseKeys,
  });
  return {
    address: String(address),
    docket: clientOf(served.ask),
    folder,
    hand: async (paths) => void (await served.ask({ hand: paths })),
    [Symbol.asyncDispose]: async () => {
      await served.ask({ close: true });
      if (pseudo) served.end();
      else idle.push(served);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type HostProcess = { readonly ask: (asked: Asked) => Promise<unknown>; readonly end: () => void };
type Asked = Ask extends infer One ? (One extends Ask ? Omit<One, 'id'> : never) : never;

/** Processes that serve nothing now. They end with the process of the runner. */
const idle: HostProcess[] = [];

function startProcess(env: NodeJS.ProcessEnv = {}): HostProcess {
  const child = fork(join(import.meta.dirname, 'host-process.ts'), [], {
    env: {
      NODE_COMPILE_CACHE: join(tmpdir(), 'docket-test-compiled'),
      DOCKET_TEST_TEMPLATES: process.env['DOCKET_TEST_TEMPLATES'],
      ...env,
    },
    // Playwright's own loader is not the host's.
    execArgv: [],
  });
  child.unref();
  child.channel?.unref();
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  child.on('message', (told: Told) => {
    const caller = waiting.get(told.id);
    waiting.delete(told.id);
    if ('failed' in told) caller?.reject(new Error(told.failed));
    else caller?.resolve(told.output);
  });
  child.on('exit', () => {
    for (const caller of waiting.values()) caller.reject(new Error('The host has ended.'));
  });
  let asked = 0;
  return {
    end: () => void child.kill(),
    ask: async (what) => {
      asked += 1;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(asked, answer);
      child.send({ ...what, id: asked });
      return await answer.promise;
    },
  };
}

/** A folder with the council's register, made once in each process of the runner and for each day. */
export async function councilRegister({ now = '' }: Pick<Settings, 'now'> = {}): Promise<string> {
  const made = councils.get(now) ?? makeCouncil(now === '' ? {} : { now });
  councils.set(now, made);
  return await made;
}

const councils = new Map<string, Promise<string>>();
process.once('exit', () => {
  for (const folder of templates) rmSync(folder, { recursive: true, force: true });
});
const templates: string[] = [];

async function makeCouncil(settings: Settings): Promise<string> {
  const template = await newFolder();
  templates.push(template);
  await using host = await startHost(settings);
  const { docket } = host;
  await docket.session.createRegister({
    organisation: 'Harrowmere Borough Council',
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
    personName: 'Maren Oduya',
    passphrase: passphrases.dpo,
  });
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  await docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase: passphrases.manager });
  const organisation = await docket.organisation.showOrganisation();
  await docket.organisation.editOrganisation({
    ...organisation,
    departments: ['Housing', 'HR and payroll', 'Parking'],
  });
  await docket.session.lockRegister();
  // Moved and not copied: each test's own copy is then the register itself, and not a copy of one that still stands.
  await rename(host.folder, template);
  return template;
}

// A path of names that is called is asked and waits for its answer.
function clientOf(ask: HostProcess['ask']): Client {
  const call = (path: readonly string[]): unknown =>
    new Proxy(() => {}, {
      get: (_, name) => call([...path, String(name)]),
      apply: async (_, __, [input]: unknown[]) => await ask({ path, input }),
    });
  return call([]) as Client;
}
