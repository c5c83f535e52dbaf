import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCalendarDown } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { query } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { count } from '../ui/words.ts';
import classes from './export-calendar.module.css';

/** Saves the live dates as a calendar file: all of them, or those of one request or breach. */
export function useExportCalendar(reference?: string) {
  const exporting = useMutation(query.reminders.exportCalendar.mutationOptions());
  const save = () => {
    if (exporting.isPending) return;
    exporting.mutate(reference === undefined ? {} : { reference }, {
      onSuccess: ({ dates, ...file }) => {
        saveFile(file);
        notifications.show({
          message: count(dates, {
            one: `${file.fileName} is saved where this window keeps its downloads, with {n} date.`,
            other: `${file.fileName} is saved where this window keeps its downloads, with {n} dates.`,
          }),
        });
      },
    });
  };
  return { save, saving: exporting.isPending, problem: exporting.error?.message };
}

/** All live dates as "Calendar file (.ics)": references and kinds of dates, no names. */
export function ExportCalendar({ size = 'sm' }: { readonly size?: 'xs' | 'sm' }) {
  const { save, saving, problem } = useExportCalendar();
  return (
    <div className={classes.export}>
      <Button
        variant="default"
        size={size}
        loading={saving}
        leftSection={<IconCalendarDown size={16} stroke={1.6} aria-hidden />}
        onClick={save}
      >
        Calendar file (.ics)
      </Button>
      <FailureLine>{problem}</FailureLine>
    </div>
  );
}
