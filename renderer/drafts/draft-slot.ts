import { ORPCError } from '@orpc/client';
import type { Client } from '../../main/contract/index.ts';
import { mergeBegun, readBegun, writeBegun, type Begun } from './begun.ts';

const keptAfterMs = 2_000;

export type DraftView = {
  /** Until it is known what is kept, since the screen was opened. */
  readonly looking: boolean;
  /** What is kept could not be read. */
  readonly failed: boolean;
  readonly state: 'empty' | 'kept' | 'not-kept';
  /** What is kept under the name beside what stands in the fields, newest first. */
  readonly beside: readonly Begun[];
};

/** The fields of an open screen. */
export type DraftFields = {
  /** Puts a draft in the fields, or undefined for none; false when it is not one that they can show. */
  readonly show: (content: string | undefined) => boolean;
  /** Whether somebody is in the fields: then nothing is changed under their hands. */
  readonly inUse: () => boolean;
  /** Hears of a call that the core refused or did not answer. */
  readonly onRefused?: (error: unknown) => void;
};

export type OpenFields = {
  /** Takes what is typed, and keeps it two seconds after the last call; empty for nothing. */
  readonly keep: (content: string) => void;
  readonly lookAgain: () => void;
  /** Keeps at once what has not been kept. */
  readonly close: () => void;
};

/** What the window knows of the drafts under one name. It lives as long as the page, and a lock loads the page anew. */
export type DraftSlot = {
  readonly view: () => DraftView;
  readonly subscribe: (changed: () => void) => () => void;
  readonly open: (fields: DraftFields) => OpenFields;
  /** Keeps at once what has not been kept. */
  readonly send: () => Promise<void>;
  /** Forgets what stands in the fields: it was saved, or given up. What is kept beside it stays. */
  readonly drop: () => Promise<void>;
  /** Puts what stands in the fields beside them, so that another may be begun there. */
  readonly putAside: () => void;
  /** Puts a draft that is kept beside in the fields, and what stood there beside it. */
  readonly show: (one: Begun) => void;
  /** Puts back what was given up: in the fields while they are empty, else beside them. */
  readonly putBack: (content: string) => void;
  /** Forgets a draft that is kept beside. */
  readonly forget: (one: Begun) => void;
};

type Slot = { readonly name: string; readonly drafts: Client['drafts'] };

/**
 * Whoever is in the fields comes first. A kept draft fills fields that nobody is in and nobody has typed in. From then
 * on whatever else turns up under the name stays out of them: the kept draft when it was known too late, or what another
 * window of the same person kept. It is kept beside what is typed, in the same row of the register, until somebody shows
 * or forgets it.
 */
export function draftSlot({ name, drafts }: Slot): DraftSlot {
  let view: DraftView = { looking: true, failed: false, state: 'empty', beside: [] };
  const listeners = new Set<() => void>();
  let fields: DraftFields | undefined;
  /** The mark of what the register keeps, as far as it is known here, and what that is; null for nothing. */
  let mark: string | null = null;
  let kept: readonly Begun[] = [];
  /** What was sent since, and may be kept although that was not answered. */
  let sent: readonly Begun[] = [];
  let agreements = 0;
  /** What stands in the fields, unless it is only what they hold before anybody types. */
  let current: Begun | undefined;
  let typed = false;
  let showing = false;
  let waiting = false;
  let sending = Promise.resolve();
  let later: ReturnType<typeof setTimeout> | undefined;

  const tell = (change: Partial<DraftView>) => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const showIn = (content: string | undefined): boolean => {
    showing = true;
    try {
      return fields?.show(content) === true;
    } finally {
      showing = false;
    }
  };

  const agree = (next: string | null, drafts: readonly Begun[]) => {
    mark = next;
    kept = drafts;
    sent = [];
    agreements += 1;
  };

  const look = async (signal?: AbortSignal): Promise<void> => {
    const asked = agreements;
    const found = await drafts.showDraft({ name }, signal === undefined ? {} : { signal });
    if (signal?.aborted === true) return undefined;
    // Something was kept from here while this was on its way: it may be older than that.
    if (asked !== agreements) return await look(signal);
    const inHand = waiting || typed || fields?.inUse() === true;
    const now = found === null ? [] : readBegun(found);
    if ((found?.mark ?? null) !== mark) {
      if (inHand) tell({ beside: mergeBegun({ before: kept, now, sent, current, beside: view.beside }) });
      else {
        const still = now.find(({ content }) => content === current?.content);
        if (current !== undefined && still === undefined) showIn(undefined);
        current = still;
        tell({ beside: now.filter((one) => one !== still), state: 'empty' });
      }
      agree(found?.mark ?? null, now);
    }
    if (inHand || current !== undefined) return undefined;
    current = view.beside.find(({ content }) => showIn(content));
    tell({ beside: view.beside.filter((one) => one !== current) });
    return undefined;
  };

  const put = async (): Promise<void> => {
    const first = current;
    const all = first === undefined ? view.beside : [first, ...view.beside];
    if (all.length === 0) {
      await drafts.dropDraft({ name, over: mark });
      agree(null, []);
      return;
    }
    sent = [...sent, ...all];
    const answer = await drafts.keepDraft({ name, content: writeBegun(all), over: mark });
    agree(answer.mark, all);
    if (current !== undefined && first !== undefined) current = { ...current, keptAt: answer.keptAt };
  };

  // What is refused because something else was kept meanwhile is put together with that, and sent again.
  const putOrMerge = async (): Promise<void> => {
    waiting = false;
    try {
      await put();
      tell({ state: current === undefined ? 'empty' : 'kept' });
    } catch (error) {
      waiting = true;
      if (!(error instanceof ORPCError) || error.code !== 'KEPT_MEANWHILE') throw error;
      await look();
    }
  };

  const sendWaiting = async (): Promise<void> => {
    try {
      while (waiting) await putOrMerge();
    } catch (error) {
      tell({ state: current === undefined ? 'empty' : 'not-kept' });
      fields?.onRefused?.(error);
    }
  };

  // One after the other: whoever locks waits for the one that is on its way too.
  const send = async (): Promise<void> => {
    clearTimeout(later);
    sending = sending.then(sendWaiting);
    await sending;
  };

  const open = (opened: DraftFields): OpenFields => {
    const { signal, abort } = abortable();
    const lookUp = async () => {
      tell({ looking: true, failed: false });
      try {
        await sending;
        await look(signal);
        if (!signal.aborted) tell({ looking: false });
      } catch (error) {
        if (signal.aborted) return;
        tell({ looking: false, failed: true });
        opened.onRefused?.(error);
      }
    };
    fields = opened;
    typed = false;
    if (current !== undefined) showIn(current.content);
    void lookUp();
    return {
      keep: (content) => {
        if (showing) return;
        // A second screen under the name is open: what was typed in the other is another draft.
        if (fields !== opened && current !== undefined) tell({ beside: [current, ...view.beside] });
        fields = opened;
        typed = true;
        waiting = true;
        current = content === '' ? undefined : { content, keptAt: current?.keptAt ?? null };
        clearTimeout(later);
        later = setTimeout(() => void send(), keptAfterMs);
      },
      lookAgain: () => void lookUp(),
      close: () => {
        abort();
        void send();
        if (fields !== opened) return;
        fields = undefined;
        tell({ looking: true, failed: false });
      },
    };
  };

  return {
    view: () => view,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    open,
    send,
    drop: async () => {
      current = undefined;
      waiting = true;
      await send();
    },
    putAside: () => {
      if (current === undefined) return;
      tell({ beside: [current, ...view.beside] });
      current = undefined;
      showIn(undefined);
      typed = true;
      waiting = true;
      void send();
    },
    show: (one) => {
      if (!showIn(one.content)) return;
      const rest = view.beside.filter((other) => other !== one);
      tell({ beside: current === undefined ? rest : [...rest, current] });
      current = one;
      typed = true;
      waiting = true;
      void send();
    },
    putBack: (content) => {
      const one: Begun = { content, keptAt: null };
      if (fields !== undefined && current === undefined && showIn(content)) {
        current = one;
        typed = true;
      } else tell({ beside: [one, ...view.beside] });
      waiting = true;
      void send();
    },
    forget: (one) => {
      tell({ beside: view.beside.filter((other) => other !== one) });
      waiting = true;
      void send();
    },
  };
}

function abortable(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
