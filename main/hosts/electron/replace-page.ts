import type { WebContents } from 'electron';
import { blankAddress, startAfter } from './scheme.ts';

/** The parts of the window's contents that are needed here. */
type Contents = Pick<WebContents, 'loadURL' | 'getURL' | 'getOSProcessId' | 'isDestroyed'> & {
  readonly mainFrame: { readonly name: string };
  readonly navigationHistory: { readonly clear: () => void };
};

type Processes = {
  /** Whether a process of this window's is still there. */
  readonly runs: (pid: number) => boolean;
  /** Ends it at once, without a dump of its memory. */
  readonly end: (pid: number) => void;
};

export type Page = {
  /** An answer went to the page while a register was open: it may hold what it read. */
  readonly saw: () => void;
  /** Puts a new page, in a new process, where the one is that may have seen the register. Never throws. */
  readonly replace: () => Promise<void>;
  /** As `replace`, and the old page's process has ended when this returns. */
  readonly replaceAtOnce: () => void;
  /** As `replace`, unless the page that is there has seen nothing. */
  readonly replaceIfItSaw: () => Promise<void>;
  /** Settles when no page is being replaced any more: a window that is told to close meanwhile forgets it. */
  readonly settled: () => Promise<void>;
  /** Whether a page is being left: a process that ends meanwhile did not crash. */
  readonly isBeingLeft: () => boolean;
  /** What the page before left for the next one (renderer/shell/next-page.ts), once. */
  readonly takeLeft: () => string;
};

/**
 * How long the page may take to leave, in milliseconds: one that hangs never does, and its process is ended then. And how
 * long any page may take to load before it is left to itself.
 */
const waitMs = { leaving: 3_000, loading: 10_000, ending: 2_000 };

/** What a page may leave: a word or two and a sealed place, never anything of the register that could be read. */
const leavable = /^(?:(?:[a-z-]{1,40}|sealed_[\w-]{1,600})(?: |$)){0,5}$/u;

/**
 * Keeps a register from outliving its lock in the window's process: drawing the page anew would leave the old one's memory
 * in it. The window goes to an empty page, which has a process of its own; the old process is ended; the page is loaded
 * at its start, in a third process. What the old one searched, typed or left in address and history goes with it.
 */
export function keepPage(contents: Contents, processes: Processes): Page {
  let seen = false;
  let left = '';
  /** The page's process is ended first, and not left for another. */
  let ended = false;
  let blanking: Promise<void> | undefined;
  let replacing: Promise<void> | undefined;

  async function replaceNow(): Promise<void> {
    const start = startAfter(contents.getURL());
    left = nameOf(contents) || left;
    const old = contents.getOSProcessId();
    const hasLeft = () => contents.isDestroyed() || contents.getOSProcessId() !== old;
    if (!ended) await go(contents, blankAddress, waitMs.leaving);
    if (old !== 0 && (ended || !hasLeft() || processes.runs(old))) processes.end(old);
    // Electron goes nowhere from a page of which it does not know yet that it is dead.
    await until(hasLeft, waitMs.ending);
    if (contents.isDestroyed()) return;
    seen = false;
    ended = false;
    blanking = undefined;
    await go(contents, start, waitMs.loading);
    // What was typed into forms is kept with each step that can be gone back to.
    if (!contents.isDestroyed()) contents.navigationHistory.clear();
  }

  async function replace(): Promise<void> {
    if (contents.isDestroyed()) return;
    if (blanking !== undefined) return await replacing;
    const running: Promise<void> = (replacing ?? Promise.resolve()).then(replaceNow).finally(() => {
      if (blanking === running) blanking = undefined;
      if (replacing === running) replacing = undefined;
    });
    blanking = running;
    replacing = running;
    await running;
  }

  return {
    saw: () => void (seen = true),
    replace,
    replaceAtOnce: () => {
      if (contents.isDestroyed()) return;
      const old = contents.getOSProcessId();
      // The frame is gone with its process, and what it leaves with it.
      left = nameOf(contents) || left;
      ended = true;
      void replace();
      if (old !== 0) processes.end(old);
    },
    replaceIfItSaw: async () => (seen ? await replace() : undefined),
    settled: async () => {
      while (replacing !== undefined) await replacing;
    },
    isBeingLeft: () => blanking !== undefined,
    takeLeft: () => {
      const taken = left;
      left = '';
      return taken;
    },
  };
}

// A navigation that another one overtook is no failure: where the window ends up is decided by the last. One that never
// ends, in a process that was killed or hangs, holds nothing up.
async function go(contents: Contents, address: string, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  const gone = contents.loadURL(address).catch(() => undefined);
  await Promise.race([gone, late]).finally(() => clearTimeout(timer));
}

async function until(come: () => boolean, patience: number): Promise<void> {
  const end = performance.now() + patience;
  while (!come() && performance.now() < end) await new Promise((resolve) => void setTimeout(resolve, 10));
}

function nameOf(contents: Contents): string {
  try {
    const { name } = contents.mainFrame;
    return leavable.test(name) ? name : '';
  } catch {
    return ''; // the frame is gone with its process
  }
}
