import { expect, test } from 'vitest';
import { startedWithoutSandbox } from '../../../main/hosts/electron/unsafe-start.ts';

const withSwitches =
  (...given: string[]) =>
  (name: string) =>
    given.includes(name);

test.each<[string, (name: string) => boolean, NodeJS.ProcessEnv]>([
  ['--no-sandbox', withSwitches('no-sandbox'), {}],
  ['--single-process', withSwitches('single-process'), {}],
  ['--disable-seccomp-filter-sandbox', withSwitches('disable-seccomp-filter-sandbox'), {}],
  ['ELECTRON_DISABLE_SANDBOX', withSwitches(), { ELECTRON_DISABLE_SANDBOX: '1' }],
])('a start with %s is one without the sandbox', (_how, hasSwitch, env) => {
  expect(startedWithoutSandbox(hasSwitch, env)).toBe(true);
});

test('a start with other switches keeps it', () => {
  expect(startedWithoutSandbox(withSwitches('disable-gpu', 'inspect'), { ELECTRON_DISABLE_SANDBOX: '' })).toBe(false);
});
