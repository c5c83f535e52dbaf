import { useMutation } from '@tanstack/react-query';
import { query } from '../api.ts';
import { keepOpenDrafts } from '../drafts/open-drafts.ts';
import { leavePlace } from './next-page.ts';

/**
 * Locks the register, and first keeps what is being typed while there is a key to keep it with. Whoever asks for it begins
 * at the start next time; `lockByItself` leads them back to where they were.
 */
export function useLock(): {
  readonly lock: () => void;
  readonly lockByItself: () => void;
  readonly locking: boolean;
} {
  const { mutate, isPending } = useMutation(query.session.lockRegister.mutationOptions());
  const lockWith = (how: { readonly byItself: boolean }) => void keepOpenDrafts().finally(() => mutate(how));
  return {
    lock: () => {
      leavePlace(undefined);
      lockWith({ byItself: false });
    },
    lockByItself: () => lockWith({ byItself: true }),
    locking: isPending,
  };
}
