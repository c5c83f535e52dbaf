import { useMutation } from '@tanstack/react-query';
import type { BreachCase, BreachNotice } from '../../main/contract/breaches/breach.ts';
import { whyOpenedAgain } from '../../main/contract/breaches/reopen-breach.ts';
import { whyWithdrawn } from '../../main/contract/breaches/withdraw-notice.ts';
import { reasonProblem } from '../../main/contract/reason.ts';
import { query } from '../api.ts';
import { GiveReason } from '../ui/give-reason.tsx';
import { useWords } from '../ui/use-words.tsx';
import { AddClock } from './add-clock.tsx';
import { EditBreach } from './edit-breach.tsx';
import { EstablishAwareness } from './establish-awareness.tsx';
import { RecordNotice } from './record-notice.tsx';
import { RecordPeopleTold } from './record-people-told.tsx';
import { otherFailure } from './refused-field.ts';

/** What a breach page can ask over itself. */
export type BreachDialog = 'facts' | 'notice' | 'people' | 'awareness' | 'clock' | 'reopen' | BreachNotice;

type BreachDialogsProps = {
  readonly breach: BreachCase;
  readonly dialog: BreachDialog | undefined;
  readonly onDone: () => void;
};

/** The question that stands open over a breach, if any. */
export function BreachDialogs({ breach, dialog, onDone }: BreachDialogsProps) {
  if (dialog === undefined) return null;
  if (typeof dialog === 'object') return <WithdrawNotice breach={breach} notice={dialog} onDone={onDone} />;
  if (dialog === 'facts') return <EditBreach breach={breach} onDone={onDone} />;
  if (dialog === 'notice') return <RecordNotice breach={breach} onDone={onDone} />;
  if (dialog === 'people') return <RecordPeopleTold breach={breach} onDone={onDone} />;
  if (dialog === 'awareness') return <EstablishAwareness breach={breach} onDone={onDone} />;
  if (dialog === 'clock') return <AddClock breach={breach} onDone={onDone} />;
  return <ReopenBreach breach={breach} onDone={onDone} />;
}

type AskProps = { readonly breach: BreachCase; readonly onDone: () => void };

function WithdrawNotice({ breach, notice, onDone }: AskProps & { readonly notice: BreachNotice }) {
  const t = useWords();
  const withdraw = useMutation(query.breaches.withdrawNotice.mutationOptions());
  const { reference } = breach;
  return (
    <GiveReason
      title={t('breaches.notices.takeBack', { phase: notice.phase })}
      label={t('breaches.withdrawNotice.why')}
      description={t('breaches.withdrawNotice.means')}
      action={t('breaches.withdrawNotice.takeBack')}
      pending={withdraw.isPending}
      failure={otherFailure(t, withdraw.error, [])}
      problemOf={(reason) => reasonProblem(t, whyWithdrawn, reason)}
      onGive={(reason) => withdraw.mutate({ reference, id: notice.id, reason }, { onSuccess: onDone })}
      onClose={onDone}
    />
  );
}

function ReopenBreach({ breach, onDone }: AskProps) {
  const t = useWords();
  const reopen = useMutation(query.breaches.reopenBreach.mutationOptions());
  const { reference } = breach;
  return (
    <GiveReason
      title={t('breaches.reopenBreach.title', { reference })}
      label={t('breaches.reopenBreach.why')}
      description={t('breaches.reopenBreach.means')}
      action={t('breaches.showBreach.openAgain')}
      pending={reopen.isPending}
      failure={otherFailure(t, reopen.error, [])}
      problemOf={(reason) => reasonProblem(t, whyOpenedAgain, reason)}
      onGive={(reason) => reopen.mutate({ reference, reason }, { onSuccess: onDone })}
      onClose={onDone}
    />
  );
}
