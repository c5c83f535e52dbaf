import { useMutation } from '@tanstack/react-query';
import type { Document } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { tellDone } from '../shell/undo-note.tsx';
import { messageOf } from '../ui/backup-words.ts';

/** Takes a document out, and puts it back for ten seconds. What is refused goes to `onRefused`. */
export function useTakeOut(reference: string, onRefused: (error: Error) => void): (document: Document) => void {
  const putBack = useMutation(
    query.documents.putBackDocument.mutationOptions({
      onSuccess: ({ number }) => tellDone((t) => t('documents.takeOutDocument.putBack', { number: String(number) })),
      onError: (error) => tellDone(() => messageOf(error)),
    }),
  );
  const takeOut = useMutation(
    query.documents.takeOutDocument.mutationOptions({
      onSuccess: ({ number }, { documentId }) =>
        tellDone(
          (t) => t('documents.takeOutDocument.done', { number: String(number) }),
          () => putBack.mutate({ reference, documentId }),
        ),
      onError: onRefused,
    }),
  );
  return ({ id }) => takeOut.mutate({ reference, documentId: id });
}
