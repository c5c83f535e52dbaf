import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { createRouterClient } from '@orpc/server';

// Run by make-breach.test.ts in a process of its own, which is killed the moment an envelope is to be removed.
fs.unlink = async (path) => {
  if (String(path).endsWith('.sealed')) process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();

const { makeBreach } = await import('../../main/core/inbox/make-breach.ts');
const { unlockRegister } = await import('../../main/core/session/unlock-register.ts');
const { dpoPassphrase, testContext } = await import('../support/open-docket.ts');

const [, , path = '', id = ''] = process.argv;
const context = testContext(path, '2026-11-25T09:12:00Z');
context.session.path = path;
const docket = createRouterClient({ makeBreach, unlockRegister }, { context });
await docket.unlockRegister({ passphrase: dpoPassphrase });
await docket.makeBreach({
  id,
  title: 'Two letters in one envelope',
  awareAt: '2026-11-25T09:10:00Z',
  cause: 'wrong-recipient',
});
process.stdout.write('not killed');
