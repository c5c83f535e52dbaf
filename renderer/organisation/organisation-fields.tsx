import { Anchor, NumberInput, Select, Switch, TagsInput, TextInput, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { hrefTo, paths } from '../paths.ts';
import { ClockFields } from '../session/clock-fields.tsx';
import { ReminderDays } from '../reminders/reminder-days.tsx';
import { count } from '../ui/words.ts';
import { IdentityField } from './identity-field.tsx';
import { LockField } from './lock-field.tsx';
import classes from './settings.module.css';
import type { TypedOrganisation } from './typed-organisation.ts';

type FieldsProps = {
  readonly form: UseFormReturnType<TypedOrganisation>;
  readonly disabled: boolean;
  readonly closingDays: number;
};

/** Name and address for the letters, the law and calendar for the clocks, departments, the house rule. */
export function OrganisationFields({ form, disabled, closingDays }: FieldsProps) {
  const { policy } = form.values;
  return (
    <>
      <fieldset className={classes.group} disabled={disabled}>
        <legend>On your letters</legend>
        <TextInput label="Name" className={classes.wide ?? ''} {...form.getInputProps('name')} />
        <Textarea label="Address (optional)" autosize minRows={2} {...form.getInputProps('address')} />
        <Textarea label="How people reach you (optional)" autosize minRows={2} {...form.getInputProps('contact')} />
        <TextInput label="Supervisory authority" {...form.getInputProps('authorityName')} />
        <TextInput label="How to reach it (optional)" {...form.getInputProps('authorityContact')} />
      </fieldset>
      <fieldset className={classes.group} disabled={disabled}>
        <legend>For the clocks</legend>
        <ClockFields form={form} />
        <ReminderDays
          className={classes.wide ?? ''}
          {...form.getInputProps('reminderDays')}
          value={form.values.reminderDays}
        />
        <IdentityField form={form} />
        <div className={classes.wide}>
          <Switch
            label="The house has a shorter target than the law"
            checked={policy !== null}
            onChange={(event) =>
              form.setFieldValue('policy', event.currentTarget.checked ? { days: 28, from: 'received' } : null)
            }
          />
        </div>
        {policy !== null && (
          <>
            <NumberInput
              label="Days"
              min={1}
              max={365}
              allowDecimal={false}
              hideControls
              value={policy.days}
              error={form.errors['policy']}
              onChange={(typed) =>
                form.setFieldValue('policy', { ...policy, days: typeof typed === 'number' ? typed : 0 })
              }
            />
            <Select
              label="Counted from"
              data={[
                { value: 'received', label: 'The day it was received' },
                { value: 'identity-confirmed', label: 'The day identity was confirmed' },
              ]}
              allowDeselect={false}
              value={policy.from}
              onChange={(from) =>
                form.setFieldValue('policy', {
                  ...policy,
                  from: from === 'identity-confirmed' ? from : 'received',
                })
              }
            />
          </>
        )}
      </fieldset>
      <ClosingDays days={closingDays} />
      <fieldset className={classes.group} disabled={disabled}>
        <legend>When nobody is there</legend>
        <LockField form={form} />
      </fieldset>
      <fieldset className={classes.group} disabled={disabled}>
        <legend>Departments</legend>
        <TagsInput
          className={classes.wide ?? ''}
          aria-label="Departments"
          description="Type a name and press Enter. They are offered when you log, and counted in the reports."
          {...form.getInputProps('departments')}
        />
      </fieldset>
    </>
  );
}

function ClosingDays({ days }: { readonly days: number }) {
  return (
    <fieldset className={classes.group}>
      <legend>Closing days</legend>
      <p className={classes.help}>
        {days === 0 ? 'None is entered.' : count(days, { one: '{n} day is entered.', other: '{n} days are entered.' })}{' '}
        They are kept in the calendar, which shows the cases that move before you save.{' '}
        <Anchor href={hrefTo(paths.calendar)}>Open the calendar</Anchor>
      </p>
    </fieldset>
  );
}
