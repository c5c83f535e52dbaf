import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { afterEach, expect, test } from 'vitest';
import { lock } from '../../main/core/session/lock-register.ts';
import { router } from '../../main/core/router.ts';
import { builtProgram } from '../support/built-docket.ts';
import { driveLoopback } from '../support/drive-loopback.ts';
import { answering, isRunning } from '../support/host-processes.ts';
import { newRequest } from '../support/new-request.ts';
import { testContext } from '../support/open-docket.ts';
import { driveChromium } from './drive-chromium.ts';
import { secrets } from './invented-secrets.ts';
import { proved } from './promise.ts';
import { filesBelow, tracesBelow } from './readable-traces.ts';

const root = join(import.meta.dirname, '..', '..');
const chromium = '/usr/bin/chromium';
const isBuilt = existsSync(join(root, 'out', 'renderer', 'index.html'));

const leftovers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const tidy of leftovers.splice(0).toReversed()) await tidy();
});

/** A folder with everything a host may write in, and a locked register with one case below it. */
async function preparedFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'docket-crash-'));
  leftovers.push(async () => await rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const places = {
    registers: join(folder, 'registers'),
    home: join(folder, 'home'),
    tmp: join(folder, 'tmp'),
    cwd: join(folder, 'cwd'),
    window: join(folder, 'window'),
  };
  for (const place of Object.values(places)) mkdirSync(place);
  const context = testContext(places.registers, '2026-11-25T09:12:00Z');
  const docket = createRouterClient(router, { context });
  await docket.session.createRegister({
    organisation: 'Harbour Co',
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
    personName: secrets.officer,
    passphrase: secrets.passphrase,
  });
  await docket.session.unlockRegister({ passphrase: secrets.passphrase });
  const { requester, email, address, subject, body } = secrets;
  const { reference } = await docket.requests.logRequest(newRequest({ requester, email, address, subject, body }));
  await lock(context);
  return { folder, places, reference };
}

type Prepared = Awaited<ReturnType<typeof preparedFolder>>;

/** The loopback host as `npm start` runs it, without a window; `limit` is the size of core that the shell allows. */
async function startHost({ places }: Prepared, limit?: 'unlimited'): Promise<{ child: ChildProcess; address: string }> {
  const host = [process.execPath, builtProgram('loopback'), '--no-open'];
  const [command = '', ...rest] =
    limit === undefined ? host : ['/bin/sh', '-c', `ulimit -c ${limit} 2>/dev/null; exec "$0" "$@"`, ...host];
  const child = spawn(command, rest, {
    cwd: places.cwd,
    env: {
      PATH: process.env['PATH'],
      HOME: places.home,
      TMPDIR: places.tmp,
      DOCKET_REGISTERS: places.registers,
      DOCKET_ARGON_MIB: '64',
      DOCKET_NOW: '2026-11-25T09:12:00Z',
      // What a developer's shell may have set: Docket's own code switches these off again.
      NODE_OPTIONS: '--report-on-fatalerror --report-uncaught-exception',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  leftovers.push(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  if (child.stdout === null) throw new Error('The host has no standard output.');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = / at (\S+)$/u.exec(line)?.[1];
    if (address !== undefined) return { child, address };
  }
  throw new Error('The host did not say where it is.');
}

/** Files that only a crash writes. */
function dumpsBelow(folder: string): readonly string[] {
  return filesBelow(folder)
    .map((file) => basename(file))
    .filter((name) => /^core(?:\.\d+)?$|\.(?:dmp|core|heapsnapshot|crash)$|^report\..*\.json$/u.test(name));
}

test.skipIf(!existsSync(chromium) || !isBuilt)(
  'a window that is searched, opened and killed leaves nothing readable in its profile (needs /usr/bin/chromium and a built window)',
  { timeout: 180_000 },
  async () => {
    const prepared = await preparedFolder();
    const { folder, places, reference } = prepared;
    const { child, address } = await startHost(prepared);
    const profile = join(places.window, 'profile');
    const window = await driveChromium(chromium, { address, profile, home: places.window });
    leftovers.push(async () => await window.kill().catch(() => undefined)); // killed by the test already
    await window.unlock(secrets.passphrase);
    await window.evaluate(`void (location.hash = '/requests')`);
    await window.until(`document.querySelector('main').innerText.includes(${JSON.stringify(reference)})`);
    await window.until(`document.querySelector('input[aria-label="Search in this list"]')`);
    await window.evaluate(`(() => {
      const field = document.querySelector('input[aria-label="Search in this list"]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(secrets.requester)});
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await window.until(`location.hash.includes('words=')`);
    await window.until(`document.querySelector('main').innerText.includes(${JSON.stringify(secrets.requester)})`);
    const said = [String(await window.evaluate('document.title + location.href'))];
    await window.evaluate(`void (location.hash = ${JSON.stringify(`/requests/${reference}`)})`);
    await window.until(`document.querySelector('main').innerText.includes(${JSON.stringify(secrets.body)})`);
    said.push(String(await window.evaluate('document.title + location.href')));
    expect(said.join(' ')).not.toMatch(/quillfeather/iu);
    // Chromium writes its session and its journals some seconds late.
    await setTimeout(6_000);
    const looked = { running: filesBelow(places.window).length, killed: 0 };
    expect(tracesBelow(places.window, secrets)).toEqual([]);
    // Chromium writes what it keeps a while after it happened.
    await expect.poll(() => existsSync(join(profile, 'Default', 'Preferences'))).toBe(true);
    await window.kill();
    looked.killed = filesBelow(places.window).length;
    expect(tracesBelow(folder, secrets)).toEqual([]);
    expect(dumpsBelow(folder)).toEqual([]);
    child.kill('SIGKILL');
    proved(
      9,
      `a case searched and opened in Chromium: ${looked.running} files of its profile read while it ran, ${looked.killed} after it was killed, ${Object.keys(secrets).length} texts: 0 traces`,
    );
  },
);

test.skipIf(process.platform === 'win32')(
  'a host that crashes with a register open leaves no core, no report and nothing readable, even where the shell asks for cores',
  { timeout: 180_000 },
  async () => {
    const prepared = await preparedFolder();
    const { folder, reference } = prepared;
    let files = 0;
    for (const limit of [undefined, 'unlimited'] as const) {
      const { child, address } = await startHost(prepared, limit);
      const driven = await driveLoopback(address);
      await driven.docket.session.unlockRegister({ passphrase: secrets.passphrase });
      expect((await driven.docket.requests.showRequest({ reference })).requester).toBe(secrets.requester);
      // The process that holds the register crashes, and then the one that keeps its door.
      const holding = answering(child);
      process.kill(holding, 'SIGABRT');
      await expect.poll(() => isRunning(holding)).toBe(false);
      const ended = once(child, 'exit');
      child.kill('SIGABRT');
      expect(await ended).toEqual([null, 'SIGABRT']);
      driven.close();
      expect(dumpsBelow(folder)).toEqual([]);
      expect(tracesBelow(folder, secrets)).toEqual([]);
      files += filesBelow(folder).length;
    }
    const unguarded = crashes(folder, '');
    expect(unguarded.filter((name) => name.startsWith('report.'))).toHaveLength(1);
    const guard = pathToFileURL(join(root, 'main', 'hosts', 'leave-no-dump.ts')).href;
    expect(crashes(folder, `import { leaveNoDump } from '${guard}'; leaveNoDump();`)).toEqual([]);
    proved(
      9,
      `2 crashes of a host with a register open, of both its processes: ${files} files read, 0 traces, 0 cores, 0 reports (without the guard: ${unguarded.length} of 2 crashes leave one)`,
    );
  },
);

/** What two crashes leave in a folder of their own, by an exception and by abort, after `first` has run. */
function crashes(below: string, first: string): readonly string[] {
  const cwd = mkdtempSync(join(below, 'crash-'));
  for (const last of ['throw new Error()', 'process.abort()']) {
    const node = [process.execPath, '--report-uncaught-exception', '--input-type=module', '-e', `${first}${last}`];
    spawnSync('/bin/sh', ['-c', 'ulimit -c unlimited 2>/dev/null; exec "$0" "$@"', ...node], { cwd, stdio: 'ignore' });
  }
  return dumpsBelow(cwd);
}
