import { Chip, Input, Select, Textarea, TextInput } from '@mantine/core';
import { isDefinedError } from '@orpc/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { channels, type RequestCase } from '../../main/contract/requests/request.ts';
import { datesInWords, type Moment } from '../../main/words/dates.ts';
import { query } from '../api.ts';
import { fieldErrors } from '../field-errors.ts';
import { DateInput } from '../ui/date-input.tsx';
import { DialogForm } from '../ui/dialog-form.tsx';
import { choices, letterLanguageChoices, rightChoices } from '../ui/request-words.ts';
import { useForm } from '../ui/use-form.ts';
import { useWords } from '../ui/use-words.tsx';
import { ClockChange } from './clock-change.tsx';
import { corrected, fieldInWords, loggedFields, valuesOf, type CorrectionValues } from './correction.ts';
import classes from './edit-request.module.css';
import { receivedProblem, seenProblem } from './request-form.ts';
import { WhoWrites } from './who-writes.tsx';

type EditRequestProps = { readonly request: RequestCase; readonly moment: Moment; readonly onClose: () => void };

/** Corrects what was said of a request when it was logged. What moves its due date is shown before it is saved. */
export function EditRequest(props: EditRequestProps) {
  const people = useQuery(query.people.listPeople.queryOptions());
  const organisation = useQuery(query.organisation.showOrganisation.queryOptions());
  if (people.data === undefined || organisation.data === undefined) return null;
  const handlers = people.data
    .filter(({ role }) => role !== 'manager')
    .map(({ id, name }) => ({ value: id, label: name }));
  return <EditForm {...props} handlers={handlers} departments={organisation.data.departments} />;
}

type EditFormProps = EditRequestProps & {
  readonly handlers: { readonly value: string; readonly label: string }[];
  readonly departments: readonly string[];
};

function EditForm({ request, moment, handlers, departments, onClose }: EditFormProps) {
  const t = useWords();
  const handlerId = handlers.find(({ label }) => label === request.handler)?.value ?? null;
  /** What the fields held when they were last looked at. */
  const was = useRef(loggedFields(request, handlerId));
  const form = useForm<CorrectionValues>({
    initialValues: valuesOf(was.current),
    validate: {
      requester: (name) => (name.trim() === '' ? t('requests.editRequest.noRequester') : null),
      representative: (name, { someoneElse }) =>
        someoneElse && name.trim() === '' ? t('requests.fields.problems.representative') : null,
      receivedOn: (on) => receivedProblem(t, on, moment.today) || null,
      authoritySeenOn: (on, { someoneElse }) => (someoneElse && seenProblem(t, on, moment.today)) || null,
      rights: (rights) => (rights.length === 0 ? t('requests.fields.problems.rights') : null),
    },
  });
  const { values } = form;
  const edit = useMutation(query.requests.editRequest.mutationOptions({ onSuccess: onClose }));
  const save = form.onSubmit((typed) => {
    const { changes, before } = corrected(was.current, typed);
    if (Object.keys(changes).length === 0) return onClose();
    // Whoever has left has no id here to compare with.
    if (request.handler !== null && handlerId === null) delete before.handlerId;
    edit.mutate(
      { reference: request.reference, ...changes, before },
      {
        onError: (error) => {
          // What somebody else put there is what may be replaced, now that it was said.
          if (isDefinedError(error) && error.code === 'CHANGED_MEANWHILE')
            was.current = { ...was.current, ...given(error.data.now) };
          form.refuse((words) => {
            const fields = fieldErrors(error);
            if (fields !== undefined) return fields;
            if (isDefinedError(error) && error.code === 'CHANGED_MEANWHILE')
              return Object.fromEntries(
                Object.entries(error.data.now).map(([name, value]) => {
                  const now = fieldInWords(words, name, value, handlers);
                  return [
                    name === 'representative' ? 'someoneElse' : name,
                    now === undefined
                      ? words('requests.editRequest.emptiedMeanwhile')
                      : words('requests.editRequest.changedMeanwhile', { now }),
                  ];
                }),
              );
            if (isDefinedError(error) && error.code === 'EVENT_REFUSED')
              return {
                [error.data.field === 'rights' ? 'rights' : 'receivedOn']: datesInWords(
                  words,
                  error.data.sentence,
                  moment,
                ),
              };
            if (isDefinedError(error) && error.code === 'SEEN_AHEAD')
              return { authoritySeenOn: datesInWords(words, error.data.sentence, moment) };
            return { requester: words('ui.notChanged', { failure: error.message }) };
          });
        },
      },
    );
  });
  const { changes } = corrected(was.current, values);
  const moves = values.receivedOn !== '' && values.receivedOn <= moment.today && values.rights.length > 0;
  const known =
    request.department === null || departments.includes(request.department)
      ? departments
      : [...departments, request.department];
  return (
    <DialogForm
      onClose={onClose}
      title={t('requests.editRequest.title')}
      size="lg"
      action={t('requests.editRequest.save')}
      pending={edit.isPending}
      onSubmit={save}
    >
      <TextInput
        label={t('requests.fields.requester')}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('requester')}
      />
      <WhoWrites
        someoneElse={values.someoneElse}
        onSomeoneElse={(someoneElse) => form.setFieldValue('someoneElse', someoneElse)}
        error={form.errors['someoneElse']}
        representative={form.getInputProps('representative')}
        authority={form.getInputProps('authority')}
        seenOn={values.authoritySeenOn}
        onSeenOn={(on) => form.setFieldValue('authoritySeenOn', on)}
        seenError={form.errors['authoritySeenOn']}
        today={moment.today}
      />
      <TextInput label={t('requests.fields.phone')} type="tel" autoComplete="off" {...form.getInputProps('phone')} />
      <div className={classes.pair}>
        <TextInput
          label={t('requests.fields.email')}
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('email')}
        />
        <Select
          label={t('requests.fields.language')}
          data={letterLanguageChoices(t)}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          {...form.getInputProps('language')}
        />
      </div>
      <Textarea label={t('requests.fields.address')} autosize minRows={1} {...form.getInputProps('address')} />
      <div className={classes.pair}>
        <DateInput
          label={t('requests.fields.received')}
          value={values.receivedOn === '' ? undefined : values.receivedOn}
          onChange={(on) => form.setFieldValue('receivedOn', on ?? '')}
          today={moment.today}
          error={form.errors['receivedOn']}
        />
        <Select
          label={t('requests.fields.channel')}
          data={choices(channels, (channel) => t(`terms.channels.${channel}`))}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          {...form.getInputProps('channel')}
        />
      </div>
      <TextInput
        label={t('requests.fields.channelDetail')}
        autoComplete="off"
        {...form.getInputProps('channelDetail')}
      />
      <Input.Wrapper
        role="group"
        label={t('requests.fields.rights')}
        labelElement="div"
        aria-label={t('requests.fields.rights')}
        error={form.errors['rights']}
      >
        <Chip.Group
          multiple
          value={[...values.rights]}
          onChange={(rights) =>
            form.setFieldValue(
              'rights',
              rightChoices(t).flatMap(({ value }) => (rights.includes(value) ? [value] : [])),
            )
          }
        >
          <div className={classes.chips}>
            {rightChoices(t).map(({ value, label }) => (
              <Chip key={value} value={value} disabled={isAdded(request, was.current.rights, value)}>
                {label}
              </Chip>
            ))}
          </div>
        </Chip.Group>
      </Input.Wrapper>
      <div className={classes.pair}>
        <Select
          label={t('requests.fields.department')}
          data={[...known]}
          clearable
          comboboxProps={{ withinPortal: false }}
          {...form.getInputProps('department')}
        />
        <Select
          label={t('requests.fields.handler')}
          data={handlers}
          clearable
          comboboxProps={{ withinPortal: false }}
          {...form.getInputProps('handlerId')}
        />
      </div>
      {moves && (changes.receivedOn !== undefined || changes.rights !== undefined) && (
        <ClockChange
          request={request}
          saidAlready={Object.values(form.errors)}
          {...(changes.receivedOn !== undefined && {
            adding: { type: 'received', on: changes.receivedOn, reason: null },
          })}
          {...(changes.rights !== undefined && { rights: changes.rights })}
        />
      )}
    </DialogForm>
  );
}

/** A right that a later letter added is corrected where that is recorded. */
function isAdded(
  { rights }: RequestCase,
  atFirst: readonly RequestCase['rights'][number][],
  right: RequestCase['rights'][number],
): boolean {
  return rights.includes(right) && !atFirst.includes(right);
}

/** Only what is there: the answer names fields, and none of them as undefined. */
function given<Fields extends object>(fields: Fields): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  return fields as { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }; // JSON holds no undefined
}
