import type { Session } from '../core/kernel/context.ts';

/** What a host does when a register was opened, and when it was locked: before the call that locked it is answered. */
export type LockWatcher = {
  readonly opened?: () => void;
  /** A register that is open is about to be locked by the host or by the window: closing it can take seconds. */
  readonly locking?: () => void;
  readonly locked: () => Promise<void>;
};

export type NoticedLock = {
  /** Looks whether it was opened or locked since. */
  readonly look: () => Promise<void>;
  /** Something begins that may open or close a register; call what it answers when that has ended. */
  readonly begin: () => () => Promise<void>;
};

/**
 * Tells when the session's register was opened and when it was locked, whoever did it. A lock is said only once nothing
 * is being opened or closed any more: a register that is unlocked while it locks was not locked.
 */
export function noticeLock(session: Session, { opened, locked }: LockWatcher): NoticedLock {
  let wasOpen = false;
  let underWay = 0;

  async function look(): Promise<void> {
    if (session.changing !== undefined) return void session.changing.finally(() => void look());
    if (session.open !== undefined) {
      if (!wasOpen) opened?.();
      wasOpen = true;
    } else if (wasOpen && underWay === 0) {
      wasOpen = false;
      await locked();
    }
  }

  return {
    look,
    begin: () => {
      underWay += 1;
      return async () => {
        underWay -= 1;
        await look();
      };
    },
  };
}

const opening = String.raw`session/(?:unlock|create|choose)\w+|restore/restoreBackup|salvage/salvageRegister`;
/** The call by which the window locks. */
export const lockingCall = '/-/rpc/session/lockRegister';

/** The call by which a window hears of each lock and each write. */
export const followingCall = '/-/rpc/session/followRegister';

const mayOpenIt = new RegExp(`^/-/rpc/(?:${opening})$`, 'u');
const maySettleIt = new RegExp(`^/-/rpc/(?:${opening}|session/lockRegister)$`, 'u');

/** Whether a call may open a register. A restore and a salvage do so while they stream. */
export function mayOpen(pathname: string): boolean {
  return mayOpenIt.test(pathname);
}

/** Whether a call may open or close a register. */
export function maySettle(pathname: string): boolean {
  return maySettleIt.test(pathname);
}

/** The answer, with `ended` run before the last of it is sent, or when its reader leaves. */
export async function whenAnswered(response: Response, ended: () => Promise<void>): Promise<Response> {
  const { body, status, headers } = response;
  if (body === null || headers.get('content-type') !== 'text/event-stream') {
    await ended();
    return response;
  }
  const reader = body.getReader();
  let told: Promise<void> | undefined;
  const once = async () => await (told ??= ended());
  const read = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
      } catch (error) {
        await once();
        throw error;
      }
      await once();
      controller.close();
    },
    cancel: async (reason) => {
      try {
        await reader.cancel(reason);
      } finally {
        await once();
      }
    },
  });
  return new Response(read, { status, headers });
}
