import '../../support/remember-derivations.ts';
import { createRouterClient } from '@orpc/server';
import { isStream } from '../../../main/core/kernel/throughout.ts';
import { router } from '../../../main/core/router.ts';
import { openDocket } from '../../../main/hosts/open-docket.ts';
import { lastOf } from '../../support/care.ts';
import { speakPseudo } from '../../support/pseudo-language.ts';
import { serveLoopback } from '../../support/serve-loopback.ts';
import type { ReleaseKey } from '../../../main/core/host.ts';

/** What the spec's process asks of this one: to serve registers, one procedure by its path, letters that are opened with it, or to close what it serves. */
export type Ask = { readonly id: number } & (
  | {
      readonly open: NodeJS.ProcessEnv;
      readonly root: string | undefined;
      readonly releaseKeys: readonly ReleaseKey[] | undefined;
    }
  | { readonly path: readonly string[]; readonly input: unknown }
  | { readonly hand: readonly string[] }
  | { readonly close: true }
);
export type Told = { readonly id: number; readonly output: unknown } | { readonly id: number; readonly failed: string };

// Before anything is said.
if (process.env['DOCKET_PSEUDO'] === '1') speakPseudo();

type Procedures = Readonly<Record<string, Readonly<Record<string, (input: unknown) => Promise<unknown>>>>>;

let served: Awaited<ReturnType<typeof serve>> | undefined;

/** One host at a time: the code of a host is loaded once for all the specs of a process of the runner. */
async function serve({ open: env, root, releaseKeys }: Extract<Ask, { readonly open: unknown }>) {
  const docket = await openDocket({
    env,
    ...(root === undefined ? {} : { root }),
    ...(releaseKeys === undefined ? {} : { releaseKeys }),
  });
  const loopback = await serveLoopback(docket);
  return {
    address: loopback.address,
    // The paths are those of the router's own client, which the spec is typed with.
    procedures: createRouterClient(router, { context: docket.context }) as unknown as Procedures,
    hand: (paths: readonly string[]) => docket.context.handedLetters.add(paths),
    close: async () => await docket.lock().finally(loopback.stop),
  };
}

async function close(): Promise<void> {
  const closing = served;
  served = undefined;
  await closing?.close();
}

async function outputOf(ask: Ask): Promise<unknown> {
  if ('close' in ask) return await close();
  if ('open' in ask) {
    served = await serve(ask);
    return served.address;
  }
  if ('hand' in ask) return served?.hand(ask.hand);
  const [noun = '', verb = ''] = ask.path;
  const procedure = served?.procedures[noun]?.[verb];
  if (procedure === undefined) throw new Error(`There is no procedure ${noun}.${verb}.`);
  const output = await procedure(ask.input);
  // Steps of long work do not cross from process to process: it is run to its end, and its last step is the answer.
  return isStream(output) ? await lastOf(output) : output;
}

async function answer(ask: Ask): Promise<void> {
  const tell = (told: Told) => process.send?.(told);
  try {
    tell({ id: ask.id, output: await outputOf(ask) });
  } catch (error) {
    tell({ id: ask.id, failed: String(error) });
  }
}

process.on('message', (ask: Ask) => void answer(ask));
process.on('disconnect', () => void close());
