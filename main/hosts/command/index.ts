import { enableCompileCache } from 'node:module';
import { takeSecrets } from '../environment-secrets.ts';
import { leaveNoDump } from '../leave-no-dump.ts';
import { applicationRoot, compiledFolder } from '../places.ts';

leaveNoDump();
takeSecrets();
// A script starts the command again and again.
const compiled = compiledFolder(applicationRoot());
if (compiled !== undefined) enableCompileCache(compiled);

// `npm run docket` starts in the checkout; file names are meant from where the person stands.
const stood = process.env['INIT_CWD'];
if (stood !== undefined && process.env['npm_lifecycle_event'] === 'docket') process.chdir(stood);

const { runDocket } = await import('./program.ts'); // only now, so that it comes from what was compiled before
process.exitCode = await runDocket(process.argv.slice(2), async () => {
  const { createContext } = await import('../context.ts');
  return createContext({ env: process.env });
});
