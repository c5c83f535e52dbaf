import { Group, Radio, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { BreachCase, BreachNotice } from '../../main/contract/breaches/breach.ts';
import { query } from '../api.ts';
import { MomentInput } from '../intake/moment-input.tsx';
import { useMoment } from '../ui/now.tsx';
import { DialogForm } from '../ui/dialog-form.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';
import { otherFailure, refusedFields } from './refused-field.ts';

type TypedNotice = {
  readonly kind: BreachNotice['kind'];
  readonly sentAt: string | undefined;
  readonly authorityReference: string;
  readonly note: string;
  readonly supplied: string;
  readonly outstanding: string;
  readonly delayReasons: string;
};

type RecordNoticeProps = { readonly breach: BreachCase; readonly onDone: () => void };

/** A notice that has gone: when, and what the authority calls it. A correction is a new phase, never an edit. */
export function RecordNotice({ breach, onDone }: RecordNoticeProps) {
  const t = useWords();
  const moment = useMoment();
  const first = breach.notices.every(({ withdrawnAt }) => withdrawnAt !== null);
  const form = useForm<TypedNotice>({
    initialValues: {
      kind: first ? 'first' : 'follow-up',
      sentAt: moment.now,
      authorityReference: '',
      note: '',
      supplied: '',
      outstanding: breach.outstanding,
      delayReasons: breach.authorityDecision?.delayReasons ?? '',
    },
    validate: {
      sentAt: (at) => (at === undefined ? t('breaches.fields.sentMissing') : null),
    },
  });
  const record = useMutation(query.breaches.recordNotice.mutationOptions());
  const submit = form.onSubmit(({ sentAt = '', delayReasons, ...notice }) => {
    record.mutate(
      {
        ...notice,
        reference: breach.reference,
        sentAt,
        delayReasons: delayReasons.trim() === '' ? null : delayReasons,
      },
      { onSuccess: onDone, onError: (error) => form.refuse(() => refusedFields(error) ?? {}) },
    );
  });
  const { sentAt } = form.values;
  const late = first && sentAt !== undefined && Date.parse(sentAt) > Date.parse(breach.notifyBy);
  return (
    <DialogForm
      onClose={onDone}
      title={
        first
          ? t('breaches.recordNotice.firstTitle', { authority: breach.authority })
          : t('breaches.notices.recordFurther')
      }
      action={t('breaches.recordNotice.record')}
      pending={record.isPending}
      failure={otherFailure(t, record.error, Object.keys(form.values))}
      onSubmit={submit}
    >
      {first ? (
        <FailureLine>{form.errors['kind']}</FailureLine>
      ) : (
        <Radio.Group label={t('breaches.recordNotice.which')} {...form.getInputProps('kind')}>
          <Group gap="lg" pt={4}>
            <Radio value="follow-up" label={t('breaches.notices.kinds.follow-up')} />
            <Radio value="closing" label={t('breaches.notices.kinds.closing')} />
          </Group>
        </Radio.Group>
      )}
      <MomentInput
        label={t('breaches.recordNotice.sentAt')}
        data-autofocus
        moment={moment}
        value={sentAt}
        error={form.errors['sentAt']}
        onChange={(at) => form.setFieldValue('sentAt', at)}
      />
      <TextInput label={t('breaches.recordNotice.reference')} {...form.getInputProps('authorityReference')} />
      <Textarea
        label={t('breaches.recordNotice.supplied')}
        description={t('breaches.recordNotice.suppliedMeans')}
        autosize
        minRows={2}
        maxRows={10}
        {...form.getInputProps('supplied')}
      />
      <Textarea
        label={t('breaches.recordNotice.outstanding')}
        description={t('breaches.recordNotice.outstandingMeans')}
        autosize
        minRows={2}
        maxRows={10}
        {...form.getInputProps('outstanding')}
      />
      <Textarea label={t('breaches.fields.note')} autosize minRows={2} maxRows={10} {...form.getInputProps('note')} />
      {late && (
        <Textarea
          label={t('breaches.fields.delay')}
          description={t('breaches.recordNotice.delayMeans')}
          autosize
          minRows={2}
          maxRows={10}
          {...form.getInputProps('delayReasons')}
        />
      )}
    </DialogForm>
  );
}
