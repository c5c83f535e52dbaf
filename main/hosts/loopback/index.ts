import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { takeSecrets } from '../environment-secrets.ts';
import { runLoopback } from './run.ts';

takeSecrets();

const { values, positionals } = parseArgs({
  allowPositionals: true,
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
    letters: positionals.map((file) => resolve(file)),
  });
} catch (error) {
  process.stderr.write(`Docket did not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
