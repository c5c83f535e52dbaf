import { Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { RegimeCode } from '../../main/contract/deadlines/compute-deadline.ts';
import { calendarChoices, regimeChoices, timeZoneChoices } from './register-choices.ts';

type ClockSettings = { readonly regime: RegimeCode; readonly calendar: string; readonly timeZone: string };

/** What every clock of a register is counted by: the law, the working days, the zone. */
export function ClockFields<Typed extends ClockSettings>({ form }: { readonly form: UseFormReturnType<Typed> }) {
  const { calendar } = form.values;
  const calendars = calendarChoices.some(({ value }) => value === calendar)
    ? calendarChoices
    : [...calendarChoices, { value: calendar, label: calendar }];
  return (
    <>
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
    </>
  );
}
