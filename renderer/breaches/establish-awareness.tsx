import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { BreachCase } from '../../main/contract/breaches/breach.ts';
import { query } from '../api.ts';
import { MomentInput } from '../intake/moment-input.tsx';
import { useMoment } from '../ui/now.tsx';
import { DialogForm } from '../ui/dialog-form.tsx';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';
import { otherFailure, refusedFields } from './refused-field.ts';

type Typed = { readonly awareAt: string | undefined; readonly evidence: string };

/** Ends the looking-into of a suspicion: from this moment the 72 hours run. */
export function EstablishAwareness({ breach, onDone }: { readonly breach: BreachCase; readonly onDone: () => void }) {
  const t = useWords();
  const moment = useMoment();
  const form = useForm<Typed>({
    initialValues: { awareAt: moment.now, evidence: '' },
    validate: {
      awareAt: (at) => (at === undefined ? t('breaches.fields.awareAtMissing') : null),
    },
  });
  const establish = useMutation(query.breaches.establishAwareness.mutationOptions());
  const submit = form.onSubmit(({ awareAt = '', evidence }) => {
    establish.mutate(
      { reference: breach.reference, awareAt, evidence },
      { onSuccess: onDone, onError: (error) => form.refuse(() => refusedFields(error) ?? {}) },
    );
  });
  return (
    <DialogForm
      title={t('breaches.establishAwareness.title')}
      onClose={onDone}
      action={t('breaches.establishAwareness.start')}
      pending={establish.isPending}
      failure={otherFailure(t, establish.error, Object.keys(form.values))}
      onSubmit={submit}
    >
      <MomentInput
        data-autofocus
        label={t('breaches.fields.awareAt')}
        description={t('breaches.fields.awareAtMeans')}
        moment={moment}
        value={form.values.awareAt}
        error={form.errors['awareAt']}
        onChange={(at) => form.setFieldValue('awareAt', at)}
      />
      <Textarea
        label={t('breaches.fields.evidence')}
        description={t('breaches.establishAwareness.evidenceMeans')}
        autosize
        minRows={2}
        maxRows={10}
        {...form.getInputProps('evidence')}
      />
    </DialogForm>
  );
}
