import { useEffect, useEffectEvent } from 'react';
import { desktop } from '../desktop.ts';

/** Locks when the desktop's menu asks, as the window's own button does: what is being typed is kept first. */
export function useLockAsked(lock: () => void): void {
  const asked = useEffectEvent(lock);
  useEffect(() => desktop()?.onLockAsked(() => asked()), []);
}
