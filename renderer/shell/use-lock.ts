import { useMutation } from '@tanstack/react-query';
import { query } from '../api.ts';
import { keepOpenDrafts } from '../drafts/open-drafts.ts';

/** Locks the register, and first keeps what is being typed while there is a key to keep it with. */
export function useLock(): { readonly lock: () => void; readonly locking: boolean } {
  const locking = useMutation(query.session.lockRegister.mutationOptions());
  return {
    lock: () => void keepOpenDrafts().finally(() => locking.mutate(undefined)),
    locking: locking.isPending,
  };
}
