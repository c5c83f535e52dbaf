import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { secretNamed, takeSecrets } from '../../main/hosts/environment-secrets.ts';
import { ownEnvironment } from '../../main/hosts/set-up.mjs';

afterEach(() => vi.unstubAllEnvs());

const inherited = async () =>
  JSON.parse(
    await text(
      spawn(process.execPath, ['-p', 'JSON.stringify(process.env)'], { stdio: ['ignore', 'pipe', 'inherit'] }).stdout,
    ),
  ) as NodeJS.ProcessEnv;

test('no process that Docket starts inherits a secret of its environment, and Docket still knows it', async () => {
  const secrets = ['DOCKET_PASSPHRASE', 'DOCKET_NEW_PASSPHRASE', 'DOCKET_RECOVERY_KEY', 'DOCKET_PASSPHRASE_OLD'];
  for (const name of secrets) vi.stubEnv(name, `the secret in ${name}`);
  vi.stubEnv('DOCKET_REGISTERS', '/srv/registers');
  expect(Object.keys(await inherited())).toEqual(expect.arrayContaining(secrets));
  expect(Object.keys(ownEnvironment()).filter((name) => secrets.includes(name))).toEqual([]);
  takeSecrets();
  expect(Object.keys(await inherited()).filter((name) => secrets.includes(name))).toEqual([]);
  expect((await inherited())['DOCKET_REGISTERS']).toBe('/srv/registers');
  expect(secretNamed('DOCKET_PASSPHRASE')).toBe('the secret in DOCKET_PASSPHRASE');
  expect(secretNamed('DOCKET_PASSPHRASE')).toBe('the secret in DOCKET_PASSPHRASE');
});

test('an empty passphrase in the environment is none', () => {
  vi.stubEnv('DOCKET_PASSPHRASE', '');
  expect(secretNamed('DOCKET_PASSPHRASE')).toBeUndefined();
});
