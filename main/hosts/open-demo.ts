import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../core/kernel/context.ts';
import { createContext, type ContextSettings } from './context.ts';

/**
 * A context that looks at the demo register: a year of invented cases that ends today. It is made once a day, in
 * `.docket-demo` beside the code or in `DOCKET_DEMO`, and its passphrases stand on the unlock screen. A session that goes
 * on with a register, also past midnight, makes none.
 */
export async function openDemo({
  goesOnWith,
  ...settings
}: ContextSettings & { readonly root: string; readonly goesOnWith?: string | undefined }): Promise<Context> {
  const { createDemoRegister, demoPassphrases } = await import('./demo/create-demo-register.ts');
  const folder = settings.env['DOCKET_DEMO'] ?? join(settings.root, '.docket-demo');
  const register = join(folder, 'Demo.docket');
  const context = createContext({ ...settings, register: goesOnWith ?? register, demoPassphrases });
  if (goesOnWith !== undefined) return context;
  const today = context.now().slice(0, 10);
  if (dayMade(folder) !== today || !existsSync(register)) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await createDemoRegister(createContext(settings), register);
    await writeFile(markOf(folder), today, { mode: 0o600 });
  }
  return context;
}

// Written last: a demo that was not finished is made again.
function dayMade(folder: string): string | undefined {
  return existsSync(markOf(folder)) ? readFileSync(markOf(folder), 'utf8') : undefined;
}

function markOf(folder: string): string {
  return join(folder, 'made-on');
}
