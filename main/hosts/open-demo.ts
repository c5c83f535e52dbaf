import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { role } from '../contract/procedure.ts';
import type { Context } from '../core/kernel/context.ts';
import { createContext, type ContextSettings } from './context.ts';

const made = z.object({ day: z.string(), passphrases: z.array(z.object({ role, passphrase: z.string() })) });

/**
 * A context that looks at the demo register: a year of invented cases that ends today. It is made once a day, in
 * `.docket-demo` beside the code or in `DOCKET_DEMO`, and its passphrases stand on the unlock screen.
 */
export async function openDemo(settings: ContextSettings & { readonly root: string }): Promise<Context> {
  const folder = settings.env['DOCKET_DEMO'] ?? join(settings.root, '.docket-demo');
  const register = join(folder, 'Demo.docket');
  const day = createContext(settings).now().slice(0, 10);
  const kept = readMade(folder);
  const passphrases =
    kept?.day === day && existsSync(register) ? kept.passphrases : await makeDemo(settings, folder, register, day);
  return createContext({ ...settings, register, demoPassphrases: passphrases });
}

async function makeDemo(
  settings: ContextSettings,
  folder: string,
  register: string,
  day: string,
): Promise<z.infer<typeof made>['passphrases']> {
  const { createDemoRegister } = await import('./demo/create-demo-register.ts');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { passphrases } = await createDemoRegister(createContext(settings), register);
  await writeFile(madeFile(folder), JSON.stringify({ day, passphrases }), { mode: 0o600 });
  return [...passphrases];
}

function readMade(folder: string): z.infer<typeof made> | undefined {
  if (!existsSync(madeFile(folder))) return undefined;
  return made.safeParse(JSON.parse(readFileSync(madeFile(folder), 'utf8'))).data;
}

function madeFile(folder: string): string {
  return join(folder, 'demo.json');
}
