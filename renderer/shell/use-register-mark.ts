import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { RegisterMark } from '../../main/contract/session/register.ts';
import { query } from '../api.ts';
import { followRegister } from './follow-register.ts';

/** What is written within so many milliseconds is shown at once. */
const gatheredMs = 300;

/**
 * Keeps the window at what the register holds, whoever writes there: asks anew for what is shown, once somebody looks.
 * `onOtherOpening` is told of each lock and unlocking the moment it comes.
 */
export function useRegisterMark(asked: RegisterMark | undefined, onOtherOpening: (mark: RegisterMark) => void): void {
  const client = useQueryClient();
  const last = useRef<RegisterMark>(undefined);
  const due = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stale = useRef(new Set<'written' | 'drafts'>());

  const refresh = () => {
    due.current = undefined;
    if (stale.current.size === 0 || document.visibilityState === 'hidden') return;
    const all = stale.current.has('written');
    stale.current.clear();
    void client.invalidateQueries(all ? {} : { queryKey: query.drafts.key() });
  };
  const gather = () => {
    due.current ??= setTimeout(refresh, gatheredMs);
  };
  const hear = useEffectEvent((mark: RegisterMark) => {
    const before = last.current;
    // The stream and the status come by two ways: on a busy machine the older one may come last.
    if (before?.process === mark.process && before.number > mark.number) return;
    last.current = mark;
    if (before === undefined) return;
    if (before.opening !== mark.opening) {
      onOtherOpening(mark);
      void client.invalidateQueries({ queryKey: query.session.showStatus.key() });
      return;
    }
    if (before.written !== mark.written) stale.current.add('written');
    if (before.drafts !== mark.drafts) stale.current.add('drafts');
    if (stale.current.size > 0) gather();
  });
  const look = useEffectEvent(refresh);

  useEffect(() => {
    if (asked !== undefined) hear(asked);
  }, [asked]);
  useEffect(() => followRegister((mark) => hear(mark)), []);
  // What this window changes itself it asks for anew by itself.
  useEffect(
    () =>
      client.getMutationCache().subscribe(({ type, mutation }) => {
        if (type === 'updated' && mutation.state.status === 'success') stale.current.clear();
      }),
    [client],
  );
  useEffect(() => {
    const seen = () => look();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);
}
