// Plain JavaScript for Node 20: one tool, run to its end.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a tool and gives what it wrote to standard output. Rejects with an Error whose message is what it wrote to standard error. */
export async function run(tool, args, options = {}) {
  try {
    return (await execute(tool, args, { maxBuffer: 64 * 1024 * 1024, ...options })).stdout;
  } catch (error) {
    throw new Error(`${tool} failed: ${(error.stderr || error.message).trim()}`, { cause: error });
  }
}
