import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { driveLoopback } from '../support/drive-loopback.ts';
import { startLoopback } from '../support/start-loopback.ts';

const hosts = join(import.meta.dirname, '..', '..', 'main', 'hosts');
const passphrase = 'seven lighthouses in the fog';
const folder = mkdtempSync(join(tmpdir(), 'docket-sources-'));
const register = join(folder, 'Harbour Co.docket');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function docket(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(hosts, 'command', 'index.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, DOCKET_PASSPHRASE: passphrase, DOCKET_ARGON_MIB: '64', DOCKET_REGISTERS: folder },
  });
  return { status, stderr, answer: stdout === '' ? undefined : JSON.parse(stdout) }; // the command answers any JSON
}

test('the command and the host run from their sources too, as in a checkout that was not built', async () => {
  const about = ['--organisation', 'Harbour Co', '--regime', 'eu-gdpr', '--calendar', 'IE'];
  const made = docket('create', '--register', register, ...about, '--time-zone', 'Europe/Dublin');
  expect(made).toMatchObject({ status: 0, stderr: '', answer: { path: register } });
  expect(docket('list', '--register', register)).toEqual({ status: 0, stderr: '', answer: [] });
  expect(docket('nonsense')).toMatchObject({ status: 2, answer: undefined });

  await using host = await startLoopback(folder, { script: join(hosts, 'loopback', 'index.ts') });
  const driven = await driveLoopback(host.address);
  await driven.docket.session.unlockRegister({ passphrase });
  expect((await driven.docket.requests.listRequests({ view: 'all' })).total).toBe(0);
  driven.close();
});
