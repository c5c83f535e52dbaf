import { ORPCError } from '@orpc/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffectEvent, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { RefCallback } from 'react';
import { query } from '../api.ts';
import type { Begun } from './begun.ts';
import type { DraftView, OpenFields } from './draft-slot.ts';
import { slotOf } from './open-drafts.ts';

/** When whoever types looks away: a lock may come next, and only the window knows what was typed last. */
const lookingAway = ['pagehide', 'blur', 'visibilitychange'] as const;

const field = 'input:not([type="file"]), textarea';

type DraftForm<T> = {
  /** Names the form and what it is about. */
  readonly name: string;
  /** Reads what was kept; undefined for what this version of the form could not have kept. */
  readonly read: (content: string) => T | undefined;
  /** Puts a draft in the fields; without one, what they hold before anybody types. */
  readonly show: (typed: T | undefined) => void;
};

/** What is being typed under one name, kept inside the register and nowhere else. */
export type Draft = DraftView & {
  /** Goes to the element that holds the fields. */
  readonly place: RefCallback<HTMLElement>;
  /**
   * Keeps this two seconds after the last call, and at once when the screen is left, the window is no longer looked at,
   * the lock is near or asked for.
   */
  readonly keep: (content: string) => void;
  /** Forgets what stands in the fields: it was saved, or given up. */
  readonly drop: () => Promise<void>;
  /** Keeps what stands in the fields beside them, and empties them for another. */
  readonly putAside: () => void;
  /** False for what another version of the form kept. */
  readonly canShow: (one: Begun) => boolean;
  readonly show: (one: Begun) => void;
  /** Puts back what was given up: in the fields while they are empty, else beside them. */
  readonly putBack: (content: string) => void;
  readonly forget: (one: Begun) => void;
  readonly lookAgain: () => void;
  /** Goes back to the field that somebody was in last. */
  readonly goBack: () => void;
};

/**
 * Never loses what is typed: it comes back after a crash, a lock or another screen. The fields can be typed in at once;
 * a kept draft that is known only then waits beside them, and `DraftNotice` offers it.
 */
export function useDraft<T>({ name, read, show }: DraftForm<T>): Draft {
  const client = useQueryClient();
  const slot = slotOf(name);
  const view = useSyncExternalStore(slot.subscribe, slot.view);
  const fields = useRef<HTMLElement>(null);
  const wasIn = useRef<HTMLElement>(undefined);
  const place = useCallback((element: HTMLElement | null) => {
    fields.current = element;
    const enter = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches(field)) wasIn.current = target;
    };
    element?.addEventListener('focusin', enter);
    return () => {
      element?.removeEventListener('focusin', enter);
      fields.current = null;
    };
  }, []);
  const open = useRef<OpenFields>(undefined);
  const showIn = useEffectEvent((content: string | undefined) => {
    const typed = content === undefined ? undefined : read(content);
    if (content !== undefined && typed === undefined) return false;
    show(typed);
    return true;
  });
  // Before anything is drawn: what the window knows already never comes late.
  useLayoutEffect(() => {
    const opened = slot.open({
      show: (content) => showIn(content),
      inUse: () =>
        document.activeElement?.matches(field) === true && fields.current?.contains(document.activeElement) === true,
      onRefused: (error) => {
        if (error instanceof ORPCError && error.code === 'LOCKED')
          void client.invalidateQueries({ queryKey: query.session.showStatus.key() });
      },
    });
    open.current = opened;
    const leave = () => void slot.send();
    for (const sign of lookingAway) window.addEventListener(sign, leave);
    return () => {
      for (const sign of lookingAway) window.removeEventListener(sign, leave);
      opened.close();
    };
  }, [slot, client]);

  return {
    ...view,
    place,
    keep: (content) => open.current?.keep(content),
    drop: slot.drop,
    putAside: slot.putAside,
    canShow: ({ content }) => read(content) !== undefined,
    show: slot.show,
    putBack: slot.putBack,
    forget: slot.forget,
    lookAgain: () => open.current?.lookAgain(),
    goBack: () => (wasIn.current ?? fields.current?.querySelector<HTMLElement>(field))?.focus(),
  };
}
