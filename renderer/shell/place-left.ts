import { useEffect, useState } from 'react';
import { docket } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { leavePlace, takePlace } from './next-page.ts';

/**
 * Leaves where somebody is, sealed, for the page after a lock that nobody asked for. A lock can come without a warning, so
 * it is left at each place, and taken back where somebody locks (`leavePlace`).
 */
export function usePlaceLeft(place: string): void {
  useEffect(() => {
    let here = true;
    const keep = async () => {
      const { sealed } = await docket.session.sealPlace({ place });
      if (here) leavePlace(sealed);
    };
    keep().catch(() => undefined); // locked meanwhile; then they begin at the start
    return () => {
      here = false;
    };
  }, [place]);
}

type Unlocked = {
  readonly unlocked: boolean;
  /** Whether this page was locked before: one that is loaded anew while the register is open stays where it is. */
  readonly cameThroughLock: boolean;
  /** With a one-time passphrase nothing is asked of the register but a new one. */
  readonly choosesPassphrase: boolean;
};

/**
 * Leads whoever has just unlocked back to where they were, if it was they and nobody asked for the lock; everybody else
 * begins at the start. True once the address says where that is.
 */
export function usePlaceFound({ unlocked, cameThroughLock, choosesPassphrase }: Unlocked): boolean {
  const [found, setFound] = useState(false);
  useEffect(() => {
    if (!unlocked || found) return;
    const lead = async () => {
      const sealed = takePlace();
      if (!cameThroughLock) return;
      history.replaceState(null, '', hrefTo(paths.today));
      if (sealed === undefined || choosesPassphrase) return;
      const { place } = await docket.session.openPlace({ sealed });
      if (place !== null) history.replaceState(null, '', hrefTo(place));
    };
    void lead()
      .catch(() => undefined)
      .finally(() => setFound(true));
  }, [unlocked, found, cameThroughLock, choosesPassphrase]);
  return found;
}
