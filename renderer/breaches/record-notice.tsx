import { Group, Radio, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { BreachCase, BreachNotice } from '../../main/contract/breaches/breach.ts';
import { query } from '../api.ts';
import { MomentInput } from '../intake/moment-input.tsx';
import { useMoment } from '../ui/now.tsx';
import { DialogForm } from '../ui/dialog-form.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { noticeWords } from './notice-words.ts';
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
      sentAt: (at) => (at === undefined ? 'Type the day and time it went, like 25 Nov 09:05.' : null),
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
      { onSuccess: onDone, onError: (error) => form.setErrors(refusedFields(error) ?? {}) },
    );
  });
  const { sentAt } = form.values;
  const late = first && sentAt !== undefined && Date.parse(sentAt) > Date.parse(breach.notifyBy);
  return (
    <DialogForm
      onClose={onDone}
      title={first ? `Record the first notice to ${breach.authority} as sent` : 'Record a further notice as sent'}
      action="Record as sent"
      pending={record.isPending}
      failure={otherFailure(record.error, Object.keys(form.values))}
      onSubmit={submit}
    >
      {first ? (
        <FailureLine>{form.errors['kind']}</FailureLine>
      ) : (
        <Radio.Group label="Which notice" {...form.getInputProps('kind')}>
          <Group gap="lg" pt={4}>
            <Radio value="follow-up" label={noticeWords['follow-up']} />
            <Radio value="closing" label={noticeWords.closing} />
          </Group>
        </Radio.Group>
      )}
      <MomentInput
        label="Sent"
        data-autofocus
        moment={moment}
        value={sentAt}
        error={form.errors['sentAt']}
        onChange={(at) => form.setFieldValue('sentAt', at)}
      />
      <TextInput label="Reference from the authority (optional)" {...form.getInputProps('authorityReference')} />
      <Textarea
        label="What it told (optional)"
        description="Which of the particulars of Art. 33(3) it gave."
        autosize
        minRows={2}
        maxRows={10}
        {...form.getInputProps('supplied')}
      />
      <Textarea
        label="What is still outstanding (optional)"
        description="What follows later, without undue further delay (Art. 33(4))."
        autosize
        minRows={2}
        maxRows={10}
        {...form.getInputProps('outstanding')}
      />
      <Textarea label="Note (optional)" autosize minRows={2} maxRows={10} {...form.getInputProps('note')} />
      {late && (
        <Textarea
          label="Reason for the delay"
          description="This notice went after 72 hours. Art. 33(1) GDPR asks why."
          autosize
          minRows={2}
          maxRows={10}
          {...form.getInputProps('delayReasons')}
        />
      )}
    </DialogForm>
  );
}
