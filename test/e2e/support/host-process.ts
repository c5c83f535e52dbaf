import { createRouterClient } from '@orpc/server';
import { router } from '../../../main/core/router.ts';
import type { ReleaseKey } from '../../../main/core/updates/release-keys.ts';
import { openDocket } from '../../../main/hosts/open-docket.ts';
import { serveLoopback } from '../../support/serve-loopback.ts';

/** What the spec's process asks of the host's: one procedure by its path, such as `['breaches', 'logBreach']`. */
export type Ask = { readonly id: number; readonly path: readonly string[]; readonly input: unknown };
export type Told =
  | { readonly address: string }
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly failed: string };

type Procedures = Readonly<Record<string, Readonly<Record<string, (input: unknown) => Promise<unknown>>>>>;

const root = process.argv[2];
const keys = process.env['TEST_RELEASE_KEYS'];
const docket = await openDocket({
  env: process.env,
  ...(root === undefined ? {} : { root }),
  ...(keys === undefined ? {} : { releaseKeys: JSON.parse(keys) as readonly ReleaseKey[] }), // as start-host.ts wrote it
});
const loopback = await serveLoopback(docket);
// The paths are those of the router's own client, which the spec is typed with.
const procedures = createRouterClient(router, { context: docket.context }) as unknown as Procedures;

const tell = (told: Told) => process.send?.(told);

async function answer({ id, path: [noun = '', verb = ''], input }: Ask): Promise<void> {
  const procedure = procedures[noun]?.[verb];
  try {
    if (procedure === undefined) throw new Error(`There is no procedure ${noun}.${verb}.`);
    tell({ id, output: await procedure(input) });
  } catch (error) {
    tell({ id, failed: String(error) });
  }
}

process.on('message', (ask: Ask) => void answer(ask));
process.on('disconnect', () => void docket.lock().finally(loopback.stop));
tell({ address: loopback.address });
