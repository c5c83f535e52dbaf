import { createContext } from '../context.ts';
import { runDocket } from './program.ts';

// `npm run docket` starts in the checkout; file names are meant from where the person stands.
const stood = process.env['INIT_CWD'];
if (stood !== undefined && process.env['npm_lifecycle_event'] === 'docket') process.chdir(stood);

process.exitCode = await runDocket(process.argv.slice(2), createContext({ env: process.env }));
