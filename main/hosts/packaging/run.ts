import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const running = new Set<ChildProcess>();

/** Runs a tool and answers what it said on standard output. Throws what it said on standard error when it fails. */
export async function run(
  tool: string,
  args: readonly string[],
  { env = {}, cwd }: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Promise<string> {
  const child = spawn(tool, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  try {
    const [said, complained, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    if (code === 0) return said;
    throw new Error(`${tool} failed (${code}): ${complained.trim()}`);
  } finally {
    running.delete(child);
  }
}

/** Ends every tool that runs. */
export function endTools(): void {
  for (const child of running) child.kill('SIGKILL');
}
