// Laid beside Docket's own code as the first file that Electron runs in tests: it starts Docket as package.json says, and
// lets a test hold on to it. Electron and Docket know nothing of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

// Playwright calls this once it is connected. A window that opens while it connects is one that it may never see.
if (process.argv.includes('--remote-debugging-port=0')) {
  const ready = app.whenReady();
  const connected = new Promise((resolve) => (globalThis['__playwright_run'] = resolve));
  app.whenReady = async () => {
    await connected;
    await ready;
  };
}

const { tested } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
await import(`./${tested}`);
