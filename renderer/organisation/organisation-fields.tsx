import { ActionIcon, Button, NumberInput, Select, Switch, TagsInput, TextInput, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { calendarChoices, regimeChoices, timeZoneChoices } from '../register/register-choices.ts';
import { ReminderDays } from '../reminders/reminder-days.tsx';
import { useMoment } from '../shell/now.tsx';
import { DateInput } from '../ui/date-input.tsx';
import type { TypedOrganisation } from './edit-organisation.tsx';
import { IdentityField } from './identity-field.tsx';
import classes from './settings.module.css';

type FieldsProps = { readonly form: UseFormReturnType<TypedOrganisation>; readonly disabled: boolean };

/** Name and address for the letters, the law and calendar for the clocks, departments, closing days, the house rule. */
export function OrganisationFields({ form, disabled }: FieldsProps) {
  const { calendar, policy } = form.values;
  const calendars = calendarChoices.some(({ value }) => value === calendar)
    ? calendarChoices
    : [...calendarChoices, { value: calendar, label: calendar }];
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
        <Select
          label="Law its clocks follow"
          data={regimeChoices}
          allowDeselect={false}
          {...form.getInputProps('regime')}
        />
        <Select
          label="Calendar of working days"
          data={calendars}
          searchable
          allowDeselect={false}
          {...form.getInputProps('calendar')}
        />
        <Select
          label="Time zone"
          data={timeZoneChoices()}
          searchable
          allowDeselect={false}
          limit={60}
          {...form.getInputProps('timeZone')}
        />
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
      <ClosingDays form={form} disabled={disabled} />
      <fieldset className={classes.group} disabled={disabled}>
        <legend>Departments</legend>
        <TagsInput
          className={classes.wide ?? ''}
          aria-label="Departments"
          description="Type a name and press Enter. They are offered when you log, and counted in the reports."
          inputWrapperOrder={['label', 'description', 'input', 'error']}
          {...form.getInputProps('departments')}
        />
      </fieldset>
    </>
  );
}

function ClosingDays({ form, disabled }: FieldsProps) {
  const { today } = useMoment();
  return (
    <fieldset className={classes.group} disabled={disabled}>
      <legend>Closing days</legend>
      <p className={classes.help}>
        Days the organisation is closed beside weekends and public holidays. Where the law counts working days, no clock
        ends on them.
      </p>
      {form.values.closedDays.map((day, index) => (
        // A line has no name of its own: its place is its identity while it is typed.
        <div key={index} className={classes.day}>
          <DateInput
            label="Day"
            today={today}
            value={day.on}
            error={form.errors[`closedDays.${index}.on`]}
            onChange={(date) => form.setFieldValue(`closedDays.${index}.on`, date)}
          />
          <TextInput label="Name" {...form.getInputProps(`closedDays.${index}.name`)} />
          <ActionIcon
            variant="subtle"
            aria-label={`Take out ${day.name === '' ? 'this day' : day.name}`}
            onClick={() => form.removeListItem('closedDays', index)}
          >
            <IconTrash size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <div className={classes.wide}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} stroke={1.6} aria-hidden />}
          onClick={() => form.insertListItem('closedDays', { on: undefined, name: '' })}
        >
          Add a closing day
        </Button>
      </div>
    </fieldset>
  );
}
