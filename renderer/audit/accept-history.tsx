import { useMutation } from '@tanstack/react-query';
import { whyAccepted } from '../../main/contract/audit/accept-history.ts';
import { reasonProblem } from '../../main/contract/reason.ts';
import { query } from '../api.ts';
import { GiveReason } from '../ui/give-reason.tsx';

/** Takes the register as it is for the current one. The reason stays in its history. */
export function AcceptHistory({ onClose }: { readonly onClose: () => void }) {
  const accept = useMutation(query.audit.acceptHistory.mutationOptions({ onSuccess: onClose }));
  return (
    <GiveReason
      title="Accept this register as it is"
      label="Why this register is the right one"
      description="Do this when you know why it differs, such as after restoring a backup. What this computer had seen last, and your reason, stay in the history for good."
      action="Accept this register"
      close="Leave it in doubt"
      pending={accept.isPending}
      failure={accept.error === null ? undefined : `${accept.error.message} What you typed is still here.`}
      problemOf={(reason) => reasonProblem(whyAccepted, reason)}
      onGive={(reason) => accept.mutate({ reason })}
      onClose={onClose}
    />
  );
}
