import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Language } from '../../main/words/language.ts';
import { query } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { SaveInClear } from '../documents/save-in-clear.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { LanguageSelect } from '../ui/language-select.tsx';
import { showNote } from '../ui/show-note.tsx';
import { useWords } from '../ui/use-words.tsx';
import type { ListFilter } from './list-filter.ts';

/** Saves what the list shows, with names, as a workbook. That it was handed out stands in the history. */
export function ExportList({ filter }: { readonly filter: ListFilter }) {
  const t = useWords();
  const [chosen, setLanguage] = useState<Language>();
  const [asking, setAsking] = useState(false);
  const language = chosen ?? t.language;
  const exporting = useMutation(
    query.requests.exportList.mutationOptions({
      onSuccess: async ({ requests, ...file }) => {
        const saving = await saveFile(file);
        if (saving === 'not-chosen') return;
        showNote((words) => words('requests.exportList.saved', { fileName: file.fileName, saving, requests }));
      },
    }),
  );
  const problem = exporting.error?.message;
  return (
    <>
      <LanguageSelect label={t('requests.exportList.language')} language={language} onChange={setLanguage} size="xs" />
      <Button
        variant="subtle"
        size="xs"
        loading={exporting.isPending}
        leftSection={<IconTable size={14} stroke={1.6} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('requests.exportList.save')}
      </Button>
      {asking && (
        <SaveInClear onSave={() => exporting.mutate({ ...filter, language })} onClose={() => setAsking(false)} />
      )}
      <FailureLine>{problem && t('requests.exportList.failed', { failure: problem })}</FailureLine>
    </>
  );
}
