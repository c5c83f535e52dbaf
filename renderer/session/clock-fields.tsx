import { Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { RegimeCode } from '../../main/contract/deadlines/compute-deadline.ts';
import { useWords } from '../ui/use-words.tsx';
import { calendarChoices, regimeChoices, timeZoneChoices } from './register-choices.ts';

type ClockSettings = { readonly regime: RegimeCode; readonly calendar: string; readonly timeZone: string };

/** What every clock of a register is counted by: the law, the working days, the zone. */
export function ClockFields<Typed extends ClockSettings>({ form }: { readonly form: UseFormReturnType<Typed> }) {
  const t = useWords();
  const { calendar } = form.values;
  const known = calendarChoices(t);
  const calendars = known.some(({ value }) => value === calendar)
    ? known
    : [...known, { value: calendar, label: calendar }];
  return (
    <>
      <Select
        label={t('session.clockFields.regime')}
        data={regimeChoices(t)}
        allowDeselect={false}
        {...form.getInputProps('regime')}
      />
      <Select
        label={t('session.clockFields.calendar')}
        data={calendars}
        searchable
        allowDeselect={false}
        {...form.getInputProps('calendar')}
      />
      <Select
        label={t('session.clockFields.timeZone')}
        data={timeZoneChoices()}
        searchable
        allowDeselect={false}
        limit={60}
        {...form.getInputProps('timeZone')}
      />
    </>
  );
}
