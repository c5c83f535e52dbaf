import { join } from 'node:path';
import { createApp, type App, type ReportFailure } from '../core/app.ts';
import type { Context } from '../core/kernel/context.ts';
import { lockAfterMinutesIn } from '../core/session/lock-after.ts';
import { lock, lockAtOnce } from '../core/session/lock-register.ts';
import { builtWindow } from './assets.ts';
import { firstRegister, keepRegister } from './choices.ts';
import { createContext, type ContextSettings } from './context.ts';
import { leaveNoDump } from './leave-no-dump.ts';
import { lockWhenLeft } from './lock-when-left.ts';
import { followingCall, lockingCall, maySettle, noticeLock, whenAnswered, type LockWatcher } from './notice-lock.ts';
import { openDemo } from './open-demo.ts';
import { applicationRoot, registersFolder } from './places.ts';
import { sayRarely } from './say-rarely.ts';
import { withInertHeaders } from './window-headers.ts';

/** What a host is started with. */
export type DocketSettings = Pick<ContextSettings, 'env' | 'workers' | 'releaseKeys'> & {
  readonly root?: string;
  readonly register?: string | undefined;
  readonly demo?: boolean;
  /** The register that the session looked at which this one goes on with: it stands, the demo's too. */
  readonly goesOnWith?: string | undefined;
  readonly watcher?: LockWatcher;
};

/** Docket without a door: one fetch handler, and the two ways to close what it opened. */
export type Docket = {
  readonly context: Context;
  readonly fetch: App['fetch'];
  /** Locks the register: no key, ticket or half-arrived file outlives it. */
  readonly lock: () => Promise<void>;
  /** Locks before the machine stands still: keys are overwritten and files closed before this returns. */
  readonly lockAtOnce: () => Promise<void>;
};

const nobody: LockWatcher = { locked: async () => {} };

/** Puts the core, the built window and this machine together. The caller guards who may call `fetch`. */
export async function openDocket({
  env,
  workers,
  releaseKeys,
  root = applicationRoot(),
  register,
  demo = false,
  goesOnWith,
  watcher = nobody,
}: DocketSettings): Promise<Docket> {
  leaveNoDump();
  const settings = { env, root, ...(workers && { workers }), ...(releaseKeys && { releaseKeys }) };
  const folder = registersFolder(env);
  const context = demo
    ? await openDemo({ ...settings, goesOnWith })
    : createContext({
        ...settings,
        register: goesOnWith ?? firstRegister(folder, register),
        backsUpByItself: { afterUnlockMs: 20_000, atLockMs: 1_500 },
      });
  const reportFailure = reportingTo(sayRarely());
  const app = createApp({ context, assets: builtWindow(join(root, 'out', 'renderer'), folder), reportFailure });
  const remember = demo ? () => {} : rememberRegister(context, folder, env);
  const { look, begin } = noticeLock(context.session, watcher);
  const closing = (close: typeof lockAtOnce) => async () => {
    const ended = begin();
    const wasOpen = context.session.open !== undefined;
    const closed = close(context);
    if (wasOpen) watcher.locking?.();
    try {
      await closed;
    } finally {
      await ended();
    }
  };
  const closeRegister = closing(async (here) => await lock(here, { byItself: true }));
  const watch = lockWhenLeft({
    lockAfterMinutes: async () => await lockAfterMinutesIn(context.session),
    lock: closeRegister,
  });
  return {
    context,
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      // A window that asks it anew may be hidden.
      if (pathname !== followingCall) watch.called();
      const ended = maySettle(pathname) ? begin() : look;
      if (pathname === lockingCall && context.session.open !== undefined) watcher.locking?.();
      let response: Response;
      try {
        response = await app.fetch(request);
        remember();
      } catch (error) {
        await ended();
        throw error;
      }
      return withInertHeaders(await whenAnswered(response, ended));
    },
    lock: closeRegister,
    lockAtOnce: closing(lockAtOnce),
  };
}

// Looking at another register needs no secret: the next start opens the one that was unlocked last, and offers the others.
function rememberRegister({ session }: Context, folder: string, env: NodeJS.ProcessEnv): () => void {
  let kept: string | undefined;
  return () => {
    if (session.open === undefined || session.open.folder === kept) return;
    kept = session.open.folder;
    keepRegister(folder, kept, env);
  };
}

function reportingTo(say: (text: string) => void): ReportFailure {
  return ({ where, kind, stack }) =>
    say(`Docket met an error it did not foresee (${where}: ${kind}).\n${stack === '' ? '' : `${stack}\n`}`);
}
