import { useMutation } from '@tanstack/react-query';
import { whyAccepted } from '../../main/contract/audit/accept-history.ts';
import { reasonProblem } from '../../main/contract/reason.ts';
import { query } from '../api.ts';
import { messageOf } from '../ui/backup-words.ts';
import { GiveReason } from '../ui/give-reason.tsx';
import { useWords } from '../ui/use-words.tsx';

/** Takes the register as it is for the current one. The reason stays in its history. */
export function AcceptHistory({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const accept = useMutation(query.audit.acceptHistory.mutationOptions({ onSuccess: onClose }));
  return (
    <GiveReason
      title={t('audit.accept.title')}
      label={t('audit.accept.reason')}
      description={t('audit.accept.note')}
      action={t('audit.accept.action')}
      close={t('audit.accept.close')}
      pending={accept.isPending}
      failure={accept.error === null ? undefined : t('ui.stillTyped', { failure: messageOf(accept.error) })}
      problemOf={(reason) => reasonProblem(t, whyAccepted, reason)}
      onGive={(reason) => accept.mutate({ reason })}
      onClose={onClose}
    />
  );
}
