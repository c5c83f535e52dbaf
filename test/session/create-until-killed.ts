import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname } from 'node:path';

/** Makes a register, and dies before the nth step it takes on the disk. */
type Orders = { readonly path: string; readonly dieBefore: number };

const { path, dieBefore }: Orders = JSON.parse(process.argv[2] ?? '');
let steps = 0;
const dies = () => {
  if ((steps += 1) === dieBefore) process.kill(process.pid, 'SIGKILL');
};
const { mkdir, open, rename, rmdir } = promises;
const { openSync } = fs;
Object.assign(promises, {
  mkdir: async (...given: Parameters<typeof mkdir>) => {
    dies();
    return await mkdir(...given);
  },
  open: async (...given: Parameters<typeof open>) => {
    dies();
    return await open(...given);
  },
  rename: async (...given: Parameters<typeof rename>) => {
    dies();
    await rename(...given);
  },
  rmdir: async (...given: Parameters<typeof rmdir>) => {
    dies();
    await rmdir(...given);
  },
});
Object.assign(fs, {
  openSync: (...given: Parameters<typeof openSync>) => {
    if (String(given[0]).includes('Harbour')) dies();
    return openSync(...given);
  },
});
syncBuiltinESMExports();

const { createRouterClient } = await import('@orpc/server');
const { createRegister } = await import('../../main/core/session/create-register.ts');
const { testContext } = await import('../support/open-docket.ts');

const context = testContext(dirname(path), '2026-11-25T09:12:00Z');
const docket = createRouterClient({ session: { createRegister } }, { context });
steps = 0;
await docket.session.createRegister({
  organisation: 'Harbour Co',
  personName: 'Maren Oduya',
  passphrase: 'seven lighthouses in the fog',
  regime: 'uk-gdpr',
  calendar: 'GB-ENG',
  timeZone: 'Europe/London',
  path,
});
process.stdout.write(`${steps}\n`);
