import { parseArgs } from 'node:util';
import { startClearing } from '../clear-memory.ts';
import { runLoopback } from './run.ts';

startClearing(process);

const { values } = parseArgs({
  options: {
    register: { type: 'string' },
    demo: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
  },
});

try {
  process.exitCode = await runLoopback({
    env: process.env,
    register: values.register,
    demo: values.demo,
    open: !values['no-open'],
  });
} catch (error) {
  process.stderr.write(`Docket did not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
