// Plain JavaScript for Node 20: the checks of `npm test` and how their results are counted.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ownEnvironment, root, runTool, runToolAside, say } from '../main/hosts/set-up.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {Counts & { failures: string[] }} Results */

const roofs = ['main/contract', 'main', 'preload', 'renderer', 'test'];

/** The checks that run nothing: each is a name, a tool and its arguments. @type {readonly (readonly [string, string, string[]])[]} */
export const staticChecks = [
  ['format', 'oxfmt', ['--check', '.']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ...roofs.map((roof) => [`types of ${roof}`, 'tsc', ['-p', roof]]),
  ['unused code', 'knip', []],
];

/** Of the unit tests, those that look at the code alone: `npm run check` runs them too. @type {readonly [string, string, string[]]} */
export const houseRules = ['house rules', 'vitest', ['run', 'test/house', '--reporter=dot']];

/** Runs checks, two at a time: most of them use one core. Gives the names of those that failed. */
export async function runChecks(checks) {
  const waiting = [...checks];
  const broken = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, tool, args] = next;
      const { status, output } = await runToolAside(tool, args);
      say(`\n── ${name}\n${output.trimEnd()}`);
      if (status !== 0) broken.push(name);
    }
  };
  await Promise.all([work(), work()]);
  return broken;
}

/** Runs the unit tests and counts them. @returns {Results} */
export function runUnitTests() {
  return counted(
    'unit tests',
    (file) => runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
    countVitest,
    failuresOfVitest,
  );
}

/**
 * Runs the end-to-end specs in `chromium` and in Electron and counts them; `noDesktop` is why there is no Electron.
 * `also` names files, where not all are to run, and sets what the environment holds beside.
 * @param {{ files?: readonly string[], env?: Record<string, string> }} also
 * @returns {Results}
 */
export function runEndToEnd(chromium, noDesktop = '', also = {}) {
  const run = (file) => {
    const own = { DOCKET_CHROMIUM: chromium, DOCKET_NO_DESKTOP: noDesktop, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const env = ownEnvironment({ ...own, ...also.env });
    return runTool('playwright', ['test', '--reporter=list,json', ...(also.files ?? [])], { env });
  };
  const count = (report) => {
    for (const reason of skipReasons(report)) say(`Skipped: ${reason}`);
    for (const line of ranInElectron(report)) say(line);
    return countPlaywright(report);
  };
  return counted('end-to-end specs', run, count, failuresOfPlaywright);
}

/** The one line that `npm test` ends with. */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Vitest's JSON as counts. A file that could not even be loaded counts as one failure. @returns {Counts} */
export function countVitest(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Playwright's JSON as counts. A spec that passed only when tried again has failed; so have errors outside a spec. @returns {Counts} */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** Why specs were skipped, each reason once. */
export function skipReasons(suite) {
  const reasons = testsIn(suite)
    .flatMap(({ annotations }) => annotations)
    .filter(({ type }) => type === 'skip')
    .map(({ description }) => description ?? 'no reason was given');
  return [...new Set(reasons)];
}

/**
 * How many specs passed in which Electron, a line for each form in which it held Docket; and that it was another than
 * `madeFor`, the one that Docket is made for, where it was.
 */
export function ranInElectron(report, madeFor = pinnedElectron()) {
  const passed = new Map();
  for (const { projectName, status, annotations } of testsIn(report)) {
    const version = annotations.find(({ type }) => type === 'electron')?.description;
    if (version === undefined || status === 'skipped') continue;
    const held = `Electron ${version} (${projectName})`;
    passed.set(held, (passed.get(held) ?? 0) + (status === 'unexpected' ? 0 : 1));
  }
  const lines = [...passed].map(([held, specs]) => `${specs} specs passed in the real ${held}.`);
  const another = lines.length > 0 && ![...passed.keys()].some((held) => held.startsWith(`Electron ${madeFor} `));
  return another ? [...lines, `Docket is made for Electron ${madeFor}, which was not on this machine.`] : lines;
}

function pinnedElectron() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.electron;
}

function testsIn(suite) {
  return [...(suite.specs ?? []).flatMap(({ tests }) => tests), ...(suite.suites ?? []).flatMap(testsIn)];
}

/** What failed, each with the first lines of why: whoever reads only the end of a long output reads these. */
export function failuresOfVitest({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return assertionResults.length === 0 ? [`${name}: ${firstLines(message)}`] : [];
    return failed.map(({ fullName, failureMessages }) => `${name} › ${fullName}: ${firstLines(failureMessages[0])}`);
  });
}

/** The same of Playwright's report. */
export function failuresOfPlaywright({ suites = [], errors = [] }) {
  const inSuite = (suite) => [
    ...(suite.specs ?? [])
      .filter(({ ok }) => !ok)
      .map(({ file, title, tests }) => {
        const message = tests.flatMap(({ results }) => results).find(({ error }) => error !== undefined)?.error.message;
        return `${file} › ${title}: ${firstLines(message)}`;
      }),
    ...(suite.suites ?? []).flatMap(inSuite),
  ];
  return [...suites.flatMap(inSuite), ...errors.map(({ message }) => firstLines(message))];
}

/** A runner that ends badly without naming a failure, or leaves no report, has failed once itself. @returns {Counts} */
export function withRunnersOwnFailure(counts, status) {
  if (counts === undefined) return { passed: 0, failed: 1, skipped: 0 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function firstLines(message = 'no reason was given') {
  return stripVTControlCharacters(message).split('\n').slice(0, 6).join('\n  ');
}

function counted(name, run, count, failuresOf) {
  say(`\n── ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'docket-report-'));
  const file = join(folder, 'report.json');
  try {
    const { status } = run(file);
    const failures = readReport(file, failuresOf) ?? [`the ${name} left no report`];
    return { ...withRunnersOwnFailure(readReport(file, count), status), failures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
