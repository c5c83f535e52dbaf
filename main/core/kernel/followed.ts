import type { RegisterMark } from '../../contract/session/register.ts';

/** What has happened to the session's register, for every window to hear at once. Numbers only; nothing of the register. */
export type Followed = {
  readonly mark: () => RegisterMark;
  readonly opened: () => void;
  /** Told at the first moment of a lock; `byItself` where nobody asked for it. */
  readonly locked: (how: { readonly byItself: boolean }) => void;
  readonly wrote: (what: 'register' | 'drafts') => void;
  /** The mark now and whenever it changes, until `signal`, `end`, or a register that was open is locked. */
  readonly follow: (signal: AbortSignal) => AsyncGenerator<RegisterMark, void, undefined>;
  /** Ends every stream: the process goes, and whoever follows asks the next one. */
  readonly end: () => void;
};

/** Follows one session. `newId` names this process and each unlocking. */
export function openFollowed(newId: () => string): Followed {
  let mark: RegisterMark = { process: newId(), number: 0, opening: null, byItself: false, written: 0, drafts: 0 };
  let news = Promise.withResolvers<void>();
  let ended = false;

  const tell = (): void => {
    const told = news;
    news = Promise.withResolvers<void>();
    told.resolve();
  };
  const become = (next: Partial<RegisterMark>): void => {
    mark = { ...mark, ...next, number: mark.number + 1 };
    tell();
  };

  return {
    mark: () => mark,
    opened: () => become({ opening: newId(), byItself: false, written: 0, drafts: 0 }),
    locked: ({ byItself }) => become({ opening: null, byItself }),
    wrote: (what) => become(what === 'drafts' ? { drafts: mark.drafts + 1 } : { written: mark.written + 1 }),
    end: () => {
      ended = true;
      tell();
    },
    follow: async function* (signal) {
      let told: RegisterMark | undefined;
      const left = abortOf(signal);
      while (!ended && !signal.aborted) {
        if (told === mark) await Promise.race([news.promise, left]);
        else {
          const wasOpen = typeof told?.opening === 'string';
          told = mark;
          yield told;
          if (wasOpen && told.opening === null) return;
        }
      }
    },
  };
}

async function abortOf(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
