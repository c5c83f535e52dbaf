import { expect, test } from 'vitest';
import {
  countPlaywright,
  countVitest,
  failuresOfPlaywright,
  failuresOfVitest,
  ranInElectron,
  skipReasons,
  summary,
  withRunnersOwnFailure,
} from '../steps.mjs';

const vitest = { numPassedTests: 410, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

test('the last line says what passed and failed, and what was skipped when anything was', () => {
  expect(summary({ passed: 412, failed: 0, skipped: 0 })).toBe('412 passed, 0 failed');
  expect(summary({ passed: 412, failed: 1, skipped: 6 })).toBe('412 passed, 1 failed, 6 skipped');
});

test('unit tests are counted from the runner’s own report', () => {
  expect(countVitest(vitest)).toEqual({ passed: 410, failed: 0, skipped: 2 });
});

test('a test file that could not be loaded counts as a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(countVitest({ ...vitest, testResults }).failed).toBe(1);
});

test('end-to-end specs that needed a second try count as failures, and so do errors outside a spec', () => {
  const report = {
    stats: { expected: 20, flaky: 1, unexpected: 2, skipped: 6 },
    errors: [{ message: 'no such folder' }],
  };
  expect(countPlaywright(report)).toEqual({ passed: 20, failed: 4, skipped: 6 });
});

test('a runner that crashed, or ended badly without a failed test, counts as one failure', () => {
  expect(withRunnersOwnFailure(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(withRunnersOwnFailure({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  expect(withRunnersOwnFailure({ passed: 3, failed: 0, skipped: 0 }, null).failed).toBe(1);
  expect(withRunnersOwnFailure({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  expect(withRunnersOwnFailure({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0);
});

test('the reasons for skipping are said once each', () => {
  const spec = { specs: [{ tests: [{ annotations: [{ type: 'skip', description: 'No Electron here.' }] }] }] };
  expect(skipReasons({ suites: [spec, { suites: [spec] }] })).toEqual(['No Electron here.']);
});

test('which Electron the desktop specs ran in is said for each form in which it held Docket', () => {
  const spec = (projectName: string, status: string, version = '33.2.1') => ({
    tests: [{ projectName, status, annotations: [{ type: 'electron', description: version }] }],
  });
  const specs = [
    spec('desktop, as built', 'expected'),
    spec('desktop, as built', 'flaky'),
    spec('desktop, as built', 'unexpected'),
    spec('desktop, as built', 'skipped'),
    spec('desktop, app.asar', 'expected'),
    { tests: [{ projectName: 'browser', status: 'expected', annotations: [] }] },
  ];
  const ran = [
    '2 specs passed in the real Electron 33.2.1 (desktop, as built).',
    '1 specs passed in the real Electron 33.2.1 (desktop, app.asar).',
  ];
  expect(ranInElectron({ suites: [{ specs }] }, '33.2.1')).toEqual(ran);
  expect(ranInElectron({ suites: [{ suites: [{ specs }] }] }, '45.4.1')).toEqual([
    ...ran,
    'Docket is made for Electron 45.4.1, which was not on this machine.',
  ]);
  expect(ranInElectron({ suites: [] }, '45.4.1')).toEqual([]);
});

test('what failed is named again at the end, with the first lines of why', () => {
  const testResults = [
    { name: 'a.test.ts', assertionResults: [{ status: 'passed', fullName: 'it holds', failureMessages: [] }] },
    {
      name: 'b.test.ts',
      assertionResults: [{ status: 'failed', fullName: 'it counts', failureMessages: ['3 is not 4'] }],
    },
    { name: 'c.test.ts', message: 'no such module', assertionResults: [] },
  ];
  expect(failuresOfVitest({ testResults })).toEqual(['b.test.ts › it counts: 3 is not 4', 'c.test.ts: no such module']);
  const failed = {
    ok: false,
    file: 'd.spec.ts',
    title: 'it opens',
    tests: [{ results: [{ error: { message: 'shut' } }] }],
  };
  const held = { ok: true, file: 'd.spec.ts', title: 'it closes', tests: [] };
  const report = { suites: [{ suites: [{ specs: [failed, held] }] }], errors: [{ message: 'no such folder' }] };
  expect(failuresOfPlaywright(report)).toEqual(['d.spec.ts › it opens: shut', 'no such folder']);
});
