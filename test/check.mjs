// `npm run check`: the checks that run nothing, on Node 20 with nothing installed.
import { ensureInstalled, expectPlatform, runOrSay, say } from '../main/hosts/set-up.mjs';
import { runStaticChecks, staticChecks } from './steps.mjs';

await runOrSay(async () => {
  expectPlatform();
  ensureInstalled();
  const broken = await runStaticChecks();
  say(broken.length === 0 ? `\n${staticChecks.length} checks passed.` : `\nFailed checks: ${broken.join(', ')}.`);
  return broken.length === 0 ? 0 : 1;
});
