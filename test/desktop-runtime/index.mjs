// `npm run desktop-runtime`: plain JavaScript for Node 20, with nothing installed. Says where the runtime is.
import { ensureInstalled, expectPlatform, runOrSay } from '../../main/hosts/set-up.mjs';

await runOrSay(async () => {
  expectPlatform();
  ensureInstalled();
  const { ensureDesktopRuntime } = await import('./desktop-runtime.mjs');
  const { electron, folder } = await ensureDesktopRuntime();
  process.stdout.write(`The desktop specs run in Electron ${electron}, in ${folder}.\n`);
  return 0;
});
