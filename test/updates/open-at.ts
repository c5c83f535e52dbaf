import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDefinedError, safe } from '@orpc/client';
import { lastOf, registerOf } from '../support/care.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import type { ReleaseKey } from '../../main/core/host.ts';

/** A register at version 0.1.0 on Linux x64, and the keys whose releases it takes. */
export async function openAt(keys: readonly ReleaseKey[], version = '0.1.0'): Promise<TestDocket> {
  const d = await openDocket();
  Object.assign(d.context.host, { releaseKeys: keys, version, platform: 'linux-x64' });
  return d;
}

/** What lies in the state folder: everything but the memory of heads. */
export async function stateOf({ context }: TestDocket): Promise<string[]> {
  const { stateFolder } = context.host;
  const names = await readdir(stateFolder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => !/^heads\.json(\.turn)?$/u.test(name) && !/^(guesses|begun|unnamed)-/u.test(name))
    .toSorted();
}

/** Where the installer of a version lies once it was taken. */
export function installerAt({ context }: TestDocket, version = '0.2.0'): string {
  return join(context.host.stateFolder, 'updates', `docket-${version}-linux-x64.deb`);
}

/** The entries of the chain about updates, oldest first, with what they say. */
export function updateEntries({ context }: TestDocket): unknown[] {
  const register = registerOf({ context });
  return register.raw
    .prepare<[], { action: string; outcome: string; detail: string }>(
      `SELECT action, outcome, detail FROM audit WHERE action LIKE 'updates.%' ORDER BY seq`,
    )
    .all()
    .map(({ action, outcome, detail }) => ({ action, outcome, ...(JSON.parse(detail) as object) }));
}

/** Why a call was refused: its reason where it has one, else its code. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const { error } = await safe(call);
  if (error === null) return 'taken';
  if (!isDefinedError(error)) return `${error.name}: ${error.message}`;
  const { code, data } = error as { code: string; data?: { reason?: string } };
  return data?.reason ?? code;
}

/** Takes an update that was brought in, to its end. */
export async function taking(d: TestDocket, input: { readonly update: string; readonly installer: string }) {
  return await lastOf(await d.docket.updates.takeUpdate(input));
}

/** Every file that lies sealed in the vault, those on their way in among them. */
export async function sealedIn(d: TestDocket) {
  const names = await readdir(join(d.path, 'vault'), { recursive: true, withFileTypes: true });
  return names.filter((one) => one.isFile());
}
