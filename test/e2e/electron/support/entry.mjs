// Laid beside Docket's own code as the first file that Electron runs in tests: it starts Docket as package.json says, and
// lets a test hold on to it. Electron and Docket know nothing of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runInThisContext } from 'node:vm';
import * as electron from 'electron';

const { app } = electron;

// Playwright calls this once it is connected. A window that opens while it connects is one that it may never see.
if (process.argv.includes('--remote-debugging-port=0')) {
  const ready = app.whenReady();
  const connected = new Promise((resolve) => (globalThis['__playwright_run'] = resolve));
  app.whenReady = async () => {
    await connected;
    await ready;
  };
}

// Without a debugger: a line of standard input is a function and its argument, a line of standard output what it gave.
if (process.env['DOCKET_DRIVEN'] === '1') {
  createInterface({ input: process.stdin }).on('line', (line) => {
    const { id, work, argument } = JSON.parse(line);
    const answer = (told) => process.stdout.write(`${JSON.stringify({ id, ...told })}\n`);
    Promise.resolve()
      .then(() => runInThisContext(`(${work})`)(electron, argument))
      .then((result) => answer({ result }))
      .catch((error) => answer({ failed: String(error) }));
  });
}

// A test may let time go by for whatever counts it by `Date.now` in this process.
const now = Date.now.bind(Date);
globalThis['goneBy'] = 0;
Date.now = () => now() + globalThis['goneBy'];

const { tested } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
await import(`./${tested}`);
