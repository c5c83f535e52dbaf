// `npm run check`: what can be said of the code without its tests, on Node 20 with nothing installed.
import { ensureBuilt, ensureInstalled, expectPlatform, runOrSay, say } from '../main/hosts/set-up.mjs';
import { ensureChromium } from './find-chromium.mjs';
import { houseRules, runChecks, runEndToEnd, staticChecks } from './steps.mjs';

/** Every screen in a marked language: a word that reaches the screen by a detour no linter follows is seen there. */
const markedWords = 'test/e2e/shell/pseudo-language.spec.ts';

await runOrSay(async () => {
  expectPlatform();
  ensureInstalled();
  const checks = [...staticChecks, houseRules];
  const broken = await runChecks(checks);
  ensureBuilt();
  const { failed, failures } = runEndToEnd(ensureChromium(), 'Only the window is walked.', { files: [markedWords] });
  for (const failure of failures) say(`\nFailed: ${failure}`);
  if (failed > 0) broken.push('words on screen');
  say(broken.length === 0 ? `\n${checks.length + 1} checks passed.` : `\nFailed checks: ${broken.join(', ')}.`);
  return broken.length === 0 ? 0 : 1;
});
