import { vi } from 'vitest';
import { runDocket } from '../../main/hosts/command/program.ts';
import type { TestContext, TestDocket } from './open-docket.ts';

/** What a command of its own process would do and write, in this one, as the officer whose passphrase `d` has. */
export async function runCommand(d: TestDocket, args: readonly string[], context: TestContext = d.context) {
  vi.stubEnv('DOCKET_PASSPHRASE', d.passphrase);
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text);
      return true;
    }),
  );
  try {
    const code = await runDocket([...args, '--json'], async () => context);
    return { code, ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
