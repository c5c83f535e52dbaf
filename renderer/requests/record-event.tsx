import { Button, Radio, Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import type { RequestEventType } from '../../main/contract/deadlines/compute-deadline.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { query } from '../api.ts';
import { fieldErrors } from '../field-errors.ts';
import { DateInput } from '../ui/date-input.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { shortDate } from '../ui/words.ts';
import type { Moment } from '../ui/words.ts';
import { ClockChange } from './clock-change.tsx';
import { eventWords, extensionReasons } from './event-words.ts';
import classes from './request-events.module.css';

type RecordEventProps = {
  readonly request: RequestCase;
  readonly moment: Moment;
  /** What is about to be recorded, when the way here said so. */
  readonly preset: RequestEventType | undefined;
  readonly onClose: () => void;
};

type Values = {
  readonly type: RequestEventType | '';
  readonly on: string;
  readonly reason: string;
  readonly note: string;
};

const groups: readonly { readonly group: string; readonly types: readonly RequestEventType[] }[] = [
  {
    group: 'Waiting for them',
    types: [
      'identity-requested',
      'identity-confirmed',
      'clarification-requested',
      'clarification-received',
      'fee-requested',
      'fee-paid',
      'fee-waived',
    ],
  },
  { group: 'Your answer', types: ['extended', 'partial-answer', 'answered', 'refused'] },
  { group: 'The request itself', types: ['withdrawn', 'revived', 'received'] },
];

const choices = groups.map(({ group, types }) => ({
  group,
  items: types.map((type) => ({ value: type, label: eventWords[type].choice })),
}));

/** Records what happened, on the day it happened; says what that does to the due date before it is saved. */
export function RecordEvent({ request, moment, preset, onClose }: RecordEventProps) {
  const { reference } = request;
  const form = useForm<Values>({
    initialValues: {
      type: preset ?? '',
      on: preset === 'received' ? request.receivedOn : moment.today,
      reason: '',
      note: '',
    },
    validate: {
      type: (type) => (type === '' ? 'Choose what happened.' : null),
      on: (on) => dayProblem(on, moment.today),
      reason: (reason, { type }) =>
        type === 'extended' && reason === '' ? 'Choose why: the notice has to say it (Art. 12(3)).' : null,
    },
  });
  const { values } = form;
  const record = useMutation(
    query.requests.recordEvent.mutationOptions({
      onSuccess: onClose,
      onError: (error) => {
        const fields = fieldErrors(error);
        if (fields !== undefined) form.setErrors(fields);
        else if (isDefinedError(error) && error.code === 'EVENT_REFUSED')
          form.setFieldError(error.data.field, error.data.sentence);
        else form.setFieldError('type', `${error.message} Nothing was changed.`);
      },
    }),
  );
  const save = form.onSubmit(({ type, on, reason, note }) => {
    if (type === '' || record.isPending) return;
    record.mutate({
      reference,
      type,
      on,
      reason: reason.trim() === '' ? null : reason,
      note: note.trim() === '' ? null : note,
    });
  });
  return (
    <Dialog onClose={onClose} title="Record an event" size="lg">
      <form noValidate className={classes.dialog} onSubmit={save}>
        <Select
          label="What happened?"
          data={choices}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          maxDropdownHeight={320}
          data-autofocus={preset === undefined || undefined}
          description={values.type === '' ? undefined : eventWords[values.type].effect}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('type')}
          value={values.type === '' ? null : values.type}
        />
        <DateInput
          label="On which day?"
          description="The day it happened, not the day you write it down."
          value={values.on === '' ? undefined : values.on}
          onChange={(on) => form.setFieldValue('on', on ?? '')}
          today={moment.today}
          error={form.errors['on']}
        />
        {values.type === 'extended' && (
          <Radio.Group label="Why do you need longer?" {...form.getInputProps('reason')}>
            {extensionReasons.map(({ value, label }) => (
              <Radio key={value} value={value} label={label} mt={4} />
            ))}
          </Radio.Group>
        )}
        {values.type === 'refused' && (
          <Textarea label="Why was it refused? (optional)" autosize minRows={2} {...form.getInputProps('reason')} />
        )}
        {values.type !== 'extended' && values.type !== 'refused' && form.errors['reason'] !== undefined && (
          <p role="alert" className={classes.wrong}>
            {form.errors['reason']}
          </p>
        )}
        <Textarea label="Note (optional)" autosize minRows={2} maxRows={8} {...form.getInputProps('note')} />
        {values.type !== '' && values.on !== '' && values.on <= moment.today && (
          <ClockChange
            request={request}
            today={moment.today}
            adding={{ type: values.type, on: values.on, reason: values.reason === '' ? null : values.reason }}
          />
        )}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
          <Button type="submit" loading={record.isPending}>
            Record it
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function dayProblem(on: string, today: string): string | null {
  if (on === '') return 'Type the day it happened, like 25/11 or yesterday.';
  return on > today ? `That is after today, ${shortDate(today, today)}. Type the day it happened.` : null;
}
