import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { docket, query } from '../api.ts';
import { openDraft } from './open-drafts.ts';

const pause = 2_000;

/** When whoever types looks away: a lock may come next, and only the window knows what was typed last. */
const lookingAway = ['pagehide', 'blur', 'visibilitychange'] as const;

/** What is being typed under one name, kept inside the register and nowhere else. */
export type Draft = {
  /** What was kept before: undefined while it is looked up, null when there is nothing. */
  readonly found: string | null | undefined;
  /** How keeping it goes. */
  readonly state: 'empty' | 'kept' | 'not-kept';
  /**
   * Keeps this two seconds after the last call, and at once when the screen is left, the window is no longer looked at,
   * the lock is near or asked for.
   */
  readonly keep: (content: string) => void;
  /** Forgets it: it was saved, or given up. */
  readonly drop: () => Promise<void>;
};

/** What is on its way to the register, by name: a screen that is opened again at once waits for what it has just sent. */
const onItsWay = new Map<string, Promise<void>>();

function letWait(name: string, sent: Promise<void>): void {
  const ended = sent
    .catch(() => undefined) // told where it was sent; there is nothing to wait for any more
    .finally(() => {
      if (onItsWay.get(name) === ended) onItsWay.delete(name);
    });
  onItsWay.set(name, ended);
}

/** Never loses what is typed: it comes back after a crash, a lock or another screen. */
export function useDraft(name: string): Draft {
  // Read anew each time the screen opens: the copy in memory is older than what was typed since.
  const kept = useQuery({
    ...query.drafts.showDraft.queryOptions({ input: { name } }),
    queryFn: async ({ signal }) => {
      await onItsWay.get(name);
      return await docket.drafts.showDraft({ name }, { signal });
    },
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  const [found, setFound] = useState<string | null>();
  if (found === undefined && kept.data !== undefined && !kept.isFetching) setFound(kept.data?.content ?? null);
  const [state, setState] = useState<Draft['state']>('empty');
  const waiting = useRef<string>(undefined);
  const sending = useRef(Promise.resolve());

  const sendWaiting = async () => {
    const content = waiting.current;
    if (content === undefined) return;
    waiting.current = undefined;
    try {
      // Not a mutation: nothing that is shown changes, so nothing is read again.
      await docket.drafts.keepDraft({ name, content });
      setState('kept');
    } catch {
      waiting.current ??= content;
      setState('not-kept');
    }
  };
  // One after the other: whoever locks waits for the one that is on its way too.
  const send = async () => {
    sending.current = sending.current.then(sendWaiting);
    letWait(name, sending.current);
    await sending.current;
  };
  const later = useDebouncedCallback(() => void send(), pause);
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    const leave = () => void latest.current();
    for (const sign of lookingAway) window.addEventListener(sign, leave);
    const close = openDraft(async () => await latest.current());
    return () => {
      close();
      for (const sign of lookingAway) window.removeEventListener(sign, leave);
      leave();
    };
  }, []);

  return {
    found,
    state,
    keep: (content) => {
      waiting.current = content;
      later();
    },
    drop: async () => {
      waiting.current = undefined;
      later.cancel();
      setState('empty');
      const dropped = sending.current.then(async () => void (await docket.drafts.dropDraft({ name })));
      letWait(name, dropped);
      await dropped;
    },
  };
}
