import { useMutation, useQueryClient } from '@tanstack/react-query';
import { query } from '../api.ts';

/**
 * Looks at another register. `onChosen` comes once the window shows that one: a passphrase typed at once is typed into its
 * form, not into the form of the one before.
 */
export function useChooseRegister(onChosen: () => void) {
  const client = useQueryClient();
  return useMutation(
    query.session.chooseRegister.mutationOptions({
      onSuccess: (status) => {
        client.setQueryData(query.session.showStatus.queryKey(), status);
        onChosen();
      },
    }),
  );
}
