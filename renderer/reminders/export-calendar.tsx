import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Language } from '../../main/words/language.ts';
import { query } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { LanguageSelect } from '../ui/language-select.tsx';
import { showNote } from '../ui/show-note.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './export-calendar.module.css';

/** Saves the live dates as a calendar file, all of them or those of one request or breach, in a language. */
export function useExportCalendar(reference?: string) {
  const exporting = useMutation(
    query.reminders.exportCalendar.mutationOptions({
      onSuccess: async ({ dates, ...file }) => {
        const saving = await saveFile(file);
        if (saving === 'not-chosen') return;
        showNote((words) => words('reminders.exportCalendar.saved', { fileName: file.fileName, saving, dates }));
      },
    }),
  );
  const save = (language: Language) => {
    if (!exporting.isPending) exporting.mutate({ ...(reference !== undefined && { reference }), language });
  };
  return { save, saving: exporting.isPending, problem: exporting.error?.message };
}

/** All live dates as "Calendar file (.ics)": references and kinds of dates, no names; in the reader's language or another. */
export function ExportCalendar({ size = 'sm' }: { readonly size?: 'xs' | 'sm' }) {
  const t = useWords();
  const [chosen, setLanguage] = useState<Language>();
  const language = chosen ?? t.language;
  const { save, saving, problem } = useExportCalendar();
  return (
    <div className={classes.export}>
      <div className={classes.choice}>
        <LanguageSelect
          label={t('reminders.exportCalendar.language')}
          language={language}
          onChange={setLanguage}
          size={size}
        />
        <Button
          variant="default"
          size={size}
          loading={saving}
          leftSection={<IconCalendarDown size={16} stroke={1.6} aria-hidden />}
          onClick={() => save(language)}
        >
          {t('reminders.exportCalendar.save')}
        </Button>
      </div>
      <FailureLine>{problem}</FailureLine>
    </div>
  );
}
