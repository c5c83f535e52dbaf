import { join } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { lock } from '../../main/core/session/lock-register.ts';
import { router } from '../../main/core/router.ts';
import { testContext, type TestContext } from './open-docket.ts';

export type Seat = AsyncDisposable & {
  readonly docket: RouterClient<typeof router>;
  readonly context: TestContext;
  /** Where this machine remembers. */
  readonly memory: string;
};

/** Docket after a start in front of a register that is locked: on the machine that keeps its memory in `machine`. */
export function seatAt(path: string, machine: string, now = '2026-11-25T09:12:00Z', computerId?: string): Seat {
  const base = testContext(machine, now);
  const stateFolder = join(machine, '.docket');
  const context = { ...base, host: { ...base.host, stateFolder, ...(computerId === undefined ? {} : { computerId }) } };
  context.session.path = path;
  return {
    docket: createRouterClient(router, { context }),
    context,
    memory: join(stateFolder, 'heads.json'),
    [Symbol.asyncDispose]: async () => await lock(context),
  };
}
