import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCalendarDown } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { query } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './export-calendar.module.css';

/** Saves the live dates as a calendar file: all of them, or those of one request or breach. */
export function useExportCalendar(reference?: string) {
  const t = useWords();
  const exporting = useMutation(
    query.reminders.exportCalendar.mutationOptions({
      onSuccess: async ({ dates, ...file }) => {
        const saving = await saveFile(file);
        if (saving === 'not-chosen') return;
        notifications.show({
          message: t('reminders.exportCalendar.saved', { fileName: file.fileName, saving, dates }),
        });
      },
    }),
  );
  const save = () => {
    if (!exporting.isPending) exporting.mutate(reference === undefined ? {} : { reference });
  };
  return { save, saving: exporting.isPending, problem: exporting.error?.message };
}

/** All live dates as "Calendar file (.ics)": references and kinds of dates, no names. */
export function ExportCalendar({ size = 'sm' }: { readonly size?: 'xs' | 'sm' }) {
  const t = useWords();
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
        {t('reminders.exportCalendar.save')}
      </Button>
      <FailureLine>{problem}</FailureLine>
    </div>
  );
}
