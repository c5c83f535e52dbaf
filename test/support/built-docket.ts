import { join } from 'node:path';
import { ensureBuilt } from '../../main/hosts/set-up.mjs';

const root = join(import.meta.dirname, '..', '..');

/**
 * A program of the built host: `docket` is the command, `loopback` the window in a browser. Docket is built first where
 * that was not done since a source changed: the first test that asks waits for it, and the others wait with it.
 */
export function builtProgram(name: 'docket' | 'loopback'): string {
  ensureBuilt();
  return join(root, 'out', 'host', `${name}.js`);
}
