import { Checkbox, Select, Stack, Textarea } from '@mantine/core';
import { ORPCError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import type { RequestEventType, Right } from '../../main/contract/deadlines/compute-deadline.ts';
import { rightCodes } from '../../main/contract/deadlines/compute-deadline.ts';
import type { RecordedEvent, RequestCase } from '../../main/contract/requests/request.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { fieldErrors } from '../field-errors.ts';
import { DateInput } from '../ui/date-input.tsx';
import { DialogForm } from '../ui/dialog-form.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { shortDate } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { ClockChange } from './clock-change.tsx';
import { ExtensionFields } from './extension-fields.tsx';
import { choices } from '../ui/request-words.ts';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';

type RecordEventProps = {
  readonly request: RequestCase;
  readonly moment: Moment;
  /** What is about to be recorded, when the way here said so. */
  readonly preset: RequestEventType | undefined;
  /** The entry that is being corrected, instead of a new one. */
  readonly correcting?: RecordedEvent;
  readonly onClose: () => void;
};

type Values = {
  readonly type: RequestEventType | '';
  readonly on: string;
  readonly reason: string;
  readonly note: string;
  readonly rights: readonly Right[];
  readonly until: string;
};

type EventGroup = 'waiting' | 'answer' | 'request';

const groups: readonly { readonly group: EventGroup; readonly types: readonly RequestEventType[] }[] = [
  {
    group: 'waiting',
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
  { group: 'answer', types: ['extended', 'partial-answer', 'answered', 'refused'] },
  { group: 'request', types: ['rights-added', 'withdrawn', 'revived', 'received'] },
];

function eventChoices(t: Words) {
  return groups.map(({ group, types }) => ({
    group: t(`requests.recordEvent.groups.${group}`),
    items: choices(types, (type) => t(`requests.events.${type}.choice`)),
  }));
}

/** Records what happened, on the day it happened, or corrects it; says what that does to the due date before it is saved. */
export function RecordEvent({ request, moment, preset, correcting, onClose }: RecordEventProps) {
  const t = useWords();
  const { reference } = request;
  const form = useForm<Values>({
    initialValues: {
      type: correcting?.type ?? preset ?? '',
      on: correcting?.on ?? (preset === 'received' ? request.receivedOn : moment.today),
      reason: correcting?.reason ?? '',
      note: correcting?.note ?? '',
      rights: correcting?.rights ?? [],
      until: correcting?.until ?? '',
    },
    validate: {
      type: (type) => (type === '' ? t('requests.recordEvent.problems.type') : null),
      on: (on) => dayProblem(t, on, moment.today),
      reason: (reason, { type }) =>
        type === 'extended' && reason.trim() === '' ? t('requests.recordEvent.problems.reason') : null,
      rights: (rights, { type }) =>
        type === 'rights-added' && rights.length === 0 ? t('requests.recordEvent.problems.rights') : null,
    },
  });
  const { values } = form;
  const answered = {
    onSuccess: onClose,
    onError: (error: Error) => {
      form.refuse((words) => {
        const fields = fieldErrors(error);
        if (fields !== undefined) return fields;
        if (error instanceof ORPCError && error.code === 'EVENT_REFUSED') {
          const { field, sentence } = error.data as { readonly field: string; readonly sentence: string }; // the contract's shape of EVENT_REFUSED
          return { [correcting !== undefined && field === 'type' ? 'on' : field]: sentence };
        }
        return { [correcting === undefined ? 'type' : 'on']: words('ui.notChanged', { failure: error.message }) };
      });
    },
  };
  const record = useMutation(query.requests.recordEvent.mutationOptions(answered));
  const correct = useMutation(query.requests.editEvent.mutationOptions(answered));
  const isPending = record.isPending || correct.isPending;
  const save = form.onSubmit(({ type, on, reason, note, rights, until }) => {
    if (type === '') return;
    const facts = {
      reference,
      on,
      reason: reason.trim() === '' ? null : reason,
      note: note.trim() === '' ? null : note,
      rights: type === 'rights-added' ? [...rights] : null,
      until: type === 'extended' && until !== '' ? until : null,
    };
    if (correcting === undefined) record.mutate({ ...facts, type });
    else correct.mutate({ ...facts, eventId: correcting.id });
  });
  const offered = rightCodes.filter(
    (right) => correcting?.rights?.includes(right) === true || !request.rights.includes(right),
  );
  return (
    <DialogForm
      onClose={onClose}
      title={
        correcting === undefined
          ? t('requests.recordEvent.title')
          : t('requests.recordEvent.titleOfCorrection', { event: t(`requests.events.${correcting.type}.recorded`) })
      }
      size="lg"
      action={t(correcting === undefined ? 'requests.recordEvent.record' : 'requests.recordEvent.correct')}
      pending={isPending}
      onSubmit={save}
    >
      {correcting === undefined ? (
        <Select
          label={t('requests.recordEvent.what')}
          data={eventChoices(t)}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          maxDropdownHeight={320}
          data-autofocus={preset === undefined || undefined}
          description={values.type === '' ? undefined : t(`requests.events.${values.type}.effect`)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('type')}
          value={values.type === '' ? null : values.type}
        />
      ) : (
        <p>{t('requests.recordEvent.whatCorrectingDoes')}</p>
      )}
      <DateInput
        label={t('requests.recordEvent.day')}
        data-autofocus={preset !== undefined || correcting !== undefined || undefined}
        description={t('requests.recordEvent.dayNote')}
        value={values.on === '' ? undefined : values.on}
        onChange={(on) => form.setFieldValue('on', on ?? '')}
        today={moment.today}
        error={form.errors['on']}
      />
      {values.type === 'rights-added' && (
        <Checkbox.Group
          label={t('requests.recordEvent.rights')}
          value={[...values.rights]}
          onChange={(rights) =>
            form.setFieldValue(
              'rights',
              rightCodes.filter((right) => rights.includes(right)),
            )
          }
          error={form.errors['rights']}
        >
          <Stack gap={4} mt={4}>
            {offered.map((right) => (
              <Checkbox key={right} value={right} label={t(`terms.rights.${right}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {values.type === 'extended' && (
        <ExtensionFields
          regime={request.regime}
          today={moment.today}
          reason={values.reason}
          onReason={(reason) => form.setFieldValue('reason', reason)}
          reasonError={form.errors['reason']}
          until={values.until}
          onUntil={(until) => form.setFieldValue('until', until)}
          untilError={form.errors['until']}
        />
      )}
      {values.type === 'refused' && (
        <Textarea label={t('requests.recordEvent.refusedWhy')} autosize minRows={2} {...form.getInputProps('reason')} />
      )}
      {values.type !== 'extended' && values.type !== 'refused' && <FailureLine>{form.errors['reason']}</FailureLine>}
      <Textarea
        label={t('requests.recordEvent.note')}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('note')}
      />
      {values.type !== '' && values.on !== '' && values.on <= moment.today && isComplete(values) && (
        <ClockChange
          request={request}
          without={correcting?.id}
          adding={{
            type: values.type,
            on: values.on,
            reason: values.reason === '' ? null : values.reason,
            ...(values.type === 'rights-added' && { rights: values.rights }),
            ...(values.until !== '' && { until: values.until }),
          }}
        />
      )}
    </DialogForm>
  );
}

function isComplete({ type, rights }: Values): boolean {
  return type !== 'rights-added' || rights.length > 0;
}

function dayProblem(t: Words, on: string, today: string): string | null {
  if (on === '') return t('requests.recordEvent.problems.noDay');
  return on > today ? t('requests.recordEvent.problems.dayAhead', { today: shortDate(t, today, today) }) : null;
}
