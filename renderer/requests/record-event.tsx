import { Select, Textarea } from '@mantine/core';
import { ORPCError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import type { RequestEventType, Right } from '../../main/contract/deadlines/compute-deadline.ts';
import { rightCodes } from '../../main/contract/deadlines/compute-deadline.ts';
import type { Document, RecordedEvent, RequestCase } from '../../main/contract/requests/request.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { fieldErrors } from '../field-errors.ts';
import { DateInput } from '../ui/date-input.tsx';
import { DialogForm } from '../ui/dialog-form.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { datesInWords, shortDate, type Moment } from '../../main/words/dates.ts';
import { ClockChange } from './clock-change.tsx';
import { ExtensionFields } from './extension-fields.tsx';
import { choices } from '../ui/request-words.ts';
import { RefusalFields } from './refusal-fields.tsx';
import { RightBoxes } from './right-boxes.tsx';
import { isNoDate } from '../ui/typed-date.ts';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';

type RecordEventProps = {
  readonly request: RequestCase;
  readonly moment: Moment;
  /** What is about to be recorded, when the way here said so. */
  readonly preset: RequestEventType | undefined;
  /** The letter it is recorded from, and the rights that its words ask for. */
  readonly from?: { readonly letter: Document; readonly rights: readonly Right[] };
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
  readonly ground: string;
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
export function RecordEvent({ request, moment, preset, from, correcting, onClose }: RecordEventProps) {
  const t = useWords();
  const { reference } = request;
  const open = request.outcomes.flatMap(({ right, outcome }) => (outcome === 'not-yet' ? [right] : []));
  const endable = rightCodes.filter((right) => open.includes(right) || correcting?.rights?.includes(right) === true);
  const form = useForm<Values>({
    initialValues: {
      type: correcting?.type ?? preset ?? '',
      on: correcting?.on ?? (preset === 'received' ? request.receivedOn : dayOf(from, moment.today)),
      reason: correcting?.reason ?? '',
      note: correcting?.note ?? '',
      rights: correcting?.rights ?? (preset === 'refused' ? open : (from?.rights ?? [])),
      until: correcting?.until ?? '',
      ground: correcting?.ground ?? '',
    },
    validate: {
      type: (type) => (type === '' ? t('requests.recordEvent.problems.type') : null),
      on: (on) => dayProblem(t, on, moment.today),
      reason: (reason, { type }) =>
        reason.trim() !== '' || (type !== 'extended' && type !== 'refused')
          ? null
          : t(`requests.recordEvent.problems.${type === 'refused' ? 'refusedReason' : 'reason'}`),
      ground: (ground, { type }) =>
        type === 'refused' && ground === '' ? t('requests.recordEvent.problems.ground') : null,
      until: (until, { type }) => (type === 'extended' && isNoDate(until) ? t('ui.notADate') : null),
      rights: (rights, { type }) =>
        rights.length > 0 || (type !== 'rights-added' && !(type === 'refused' && endable.length > 1))
          ? null
          : t(`requests.recordEvent.problems.${type === 'refused' ? 'ended' : 'rights'}`),
    },
  });
  const { values } = form;
  const answered = {
    onSuccess: onClose,
    onError: (error: Error) => {
      form.refuse((words) => {
        const fields = fieldErrors(error);
        if (fields !== undefined) return fields;
        if (error instanceof ORPCError && (error.code === 'EVENT_REFUSED' || error.code === 'GROUND_MISSING')) {
          const { field, sentence } = error.data as { readonly field: string; readonly sentence: string }; // the contract's shape of both
          return {
            [correcting !== undefined && field === 'type' ? 'on' : field]: datesInWords(words, sentence, moment),
          };
        }
        return { [correcting === undefined ? 'type' : 'on']: words('ui.notChanged', { failure: error.message }) };
      });
    },
  };
  const record = useMutation(query.requests.recordEvent.mutationOptions(answered));
  const correct = useMutation(query.requests.editEvent.mutationOptions(answered));
  const isPending = record.isPending || correct.isPending;
  const save = form.onSubmit(({ type, on, reason, note, rights, until, ground }) => {
    if (type === '') return;
    const facts = {
      reference,
      on,
      reason: reason.trim() === '' ? null : reason,
      note: note.trim() === '' ? null : note,
      rights:
        type === 'rights-added' ? [...rights] : endedRights(type, rights, correcting === undefined ? endable : []),
      ground: type === 'refused' && ground !== '' ? ground : null,
      until: type === 'extended' && until !== '' ? until : null,
    };
    if (correcting === undefined) record.mutate({ ...facts, type, letter: from?.letter.id ?? null });
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
      {from !== undefined && (
        <p>
          {t('requests.correspondence.eventFrom', { number: String(from.letter.number), title: from.letter.title })}
          {from.letter.receivedOn === values.on && ` ${t('requests.correspondence.eventDay')}`}
        </p>
      )}
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
        <RightBoxes
          label={t('requests.recordEvent.rights')}
          offered={offered}
          chosen={values.rights}
          onChange={(rights) => form.setFieldValue('rights', rights)}
          error={form.errors['rights']}
        />
      )}
      {namesRights(values.type) && endable.length > 1 && (
        <RightBoxes
          label={t('requests.recordEvent.whichEnd')}
          offered={endable}
          chosen={values.rights}
          onChange={(rights) => form.setFieldValue('rights', rights)}
          error={form.errors['rights']}
        />
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
        <RefusalFields
          grounds={request.grounds}
          rights={values.rights.length === 0 ? endable : values.rights}
          ground={values.ground}
          onGround={(ground) => form.setFieldValue('ground', ground)}
          groundError={form.errors['ground']}
          reason={values.reason}
          onReason={(reason) => form.setFieldValue('reason', reason)}
          reasonError={form.errors['reason']}
        />
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
          saidAlready={Object.values(form.errors)}
          without={correcting?.id}
          adding={{
            type: values.type,
            on: values.on,
            reason: values.reason === '' ? null : values.reason,
            ...(values.type === 'rights-added' && { rights: values.rights }),
            ...(namesRights(values.type) && endedPart(values.rights, values.type === 'partial-answer' ? [] : endable)),
            ...(values.until !== '' && !isNoDate(values.until) && { until: values.until }),
          }}
        />
      )}
    </DialogForm>
  );
}

function isComplete({ type, rights }: Values): boolean {
  return type !== 'rights-added' || rights.length > 0;
}

/** What ends rights and may end only some of them. */
function namesRights(type: Values['type']): boolean {
  return type === 'refused' || type === 'partial-answer' || type === 'withdrawn';
}

/** The rights an event ends, named where it does not end all that are open; a part of an answer ends what it names. */
function endedRights(type: Values['type'], rights: readonly Right[], endable: readonly Right[]): Right[] | null {
  return namesRights(type) ? (endedPart(rights, type === 'partial-answer' ? [] : endable).rights ?? null) : null;
}

function endedPart(rights: readonly Right[], endable: readonly Right[]): { readonly rights?: Right[] } {
  return rights.length === 0 || rights.length === endable.length ? {} : { rights: [...rights] };
}

function dayProblem(t: Words, on: string, today: string): string | null {
  if (on === '') return t('requests.recordEvent.problems.noDay');
  return on > today ? t('requests.recordEvent.problems.dayAhead', { today: shortDate(t, today, today) }) : null;
}

/** The day on which a letter arrived, where it says so and that is no day to come. */
function dayOf(from: RecordEventProps['from'], today: string): string {
  const arrived = from?.letter.receivedOn ?? today;
  return arrived > today ? today : arrived;
}
