import { ORPCError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { datesInWords } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { query } from '../api.ts';
import { GiveReason } from '../ui/give-reason.tsx';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';

type VoidRequestProps = { readonly request: RequestCase; readonly moment: Moment; readonly onClose: () => void };

/** Asks why a case was logged by mistake, and voids it for good. */
export function VoidRequest({ request: { reference }, moment, onClose }: VoidRequestProps) {
  const t = useWords();
  const [failure, setFailure] = useSaying();
  const voiding = useMutation(query.requests.voidRequest.mutationOptions({ onSuccess: onClose }));
  return (
    <GiveReason
      title={t('requests.voidRequest.title', { reference })}
      label={t('requests.voidRequest.why')}
      description={t('requests.voidRequest.what')}
      action={t('requests.voidRequest.action')}
      close={t('requests.voidRequest.leave')}
      pending={voiding.isPending}
      failure={failure}
      problemOf={(reason) => (reason.trim() === '' ? t('requests.voidRequest.noReason') : undefined)}
      onGive={(reason) =>
        voiding.mutate(
          { reference, reason },
          {
            onError: (error) =>
              setFailure(
                (words) =>
                  whyNot(error, (day) => datesInWords(words, day, moment)) ??
                  words('ui.notChanged', { failure: error.message }),
              ),
          },
        )
      }
      onClose={onClose}
    />
  );
}

function whyNot(error: Error, inWords: (sentence: string) => string): string | undefined {
  if (!(error instanceof ORPCError) || error.code !== 'NOT_VOIDED') return undefined;
  const { sentence } = error.data as { readonly sentence: string }; // the contract's shape of NOT_VOIDED
  return inWords(sentence);
}
