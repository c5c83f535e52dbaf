import { useMutation } from '@tanstack/react-query';
import type { Document } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { tellDone } from '../shell/undo-note.tsx';

/** Moves a letter back to the tray. What is refused goes to `onRefused`. */
export function useReturnLetter(reference: string, onRefused: (error: Error) => void): (letter: Document) => void {
  const back = useMutation(
    query.tray.returnLetter.mutationOptions({
      onSuccess: ({ number }) =>
        tellDone((t) => t('requests.correspondence.pane.returned', { number: String(number) })),
      onError: onRefused,
    }),
  );
  return ({ id }) => back.mutate({ reference, documentId: id });
}
