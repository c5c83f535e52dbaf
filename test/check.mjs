// `npm run check`: the checks that run nothing, on Node 20 with nothing installed.
import { ensureInstalled, expectPlatform, runOrSay, say } from '../main/hosts/set-up.mjs';
import { houseRules, runChecks, staticChecks } from './steps.mjs';

await runOrSay(async () => {
  expectPlatform();
  ensureInstalled();
  const checks = [...staticChecks, houseRules];
  const broken = await runChecks(checks);
  say(broken.length === 0 ? `\n${checks.length} checks passed.` : `\nFailed checks: ${broken.join(', ')}.`);
  return broken.length === 0 ? 0 : 1;
});
