// `npm test`: plain JavaScript for Node 20, with nothing installed. Sets up, checks, tests, and ends with one line of counts.
import { ensureBuilt, ensureInstalled, expectPlatform, runOrSay, say } from '../main/hosts/set-up.mjs';
import { whyNoDesktop } from './desktop-runtime/why-no-desktop.mjs';
import { ensureChromium } from './find-chromium.mjs';
import { runEndToEnd, runChecks, runUnitTests, staticChecks, summary } from './steps.mjs';

const started = Date.now();

await runOrSay(async () => {
  expectPlatform();
  ensureInstalled();
  prepareWhatCanBe();
  // The compiler and most of the checks use one core each.
  const [broken, noDesktop] = await Promise.all([runChecks(staticChecks), whyNoDesktop()]);
  const unit = runUnitTests();
  const { counts: endToEnd, reason } = endToEndOrReason(noDesktop);
  for (const failure of [...unit.failures, ...endToEnd.failures]) say(`\nFailed: ${failure}`);
  if (broken.length > 0) say(`\nFailed checks: ${broken.join(', ')}.`);
  if (reason !== undefined) say(`\nThe end-to-end specs did not run. ${reason}`);
  say(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
  const failed = unit.failed + endToEnd.failed + broken.length;
  process.stdout.write(
    `${summary({ passed: unit.passed + endToEnd.passed, failed, skipped: unit.skipped + endToEnd.skipped })}\n`,
  );
  return failed === 0 ? 0 : 1;
});

// Some unit tests open the window's host, or the window itself in Chromium. What keeps either from being there is said
// where the specs need it.
function prepareWhatCanBe() {
  try {
    ensureBuilt();
    ensureChromium();
  } catch {
    say('The window could not be built, or Chromium not be found; the end-to-end specs say why.');
  }
}

// Specs that could not run at all are one failure, never a silence.
function endToEndOrReason(noDesktop) {
  try {
    ensureBuilt();
    return { counts: runEndToEnd(ensureChromium(), noDesktop) };
  } catch (error) {
    return { counts: { passed: 0, failed: 1, skipped: 0, failures: [] }, reason: error.message };
  }
}
