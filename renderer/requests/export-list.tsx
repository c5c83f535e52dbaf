import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTable } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { query } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { useWords } from '../ui/use-words.tsx';
import type { ListFilter } from './list-filter.ts';

/** Saves what the list shows, with names, as a workbook. That it was handed out stands in the history. */
export function ExportList({ filter }: { readonly filter: ListFilter }) {
  const t = useWords();
  const exporting = useMutation(
    query.requests.exportList.mutationOptions({
      onSuccess: async ({ requests, ...file }) => {
        const saving = await saveFile(file);
        if (saving === 'not-chosen') return;
        notifications.show({
          message: t('requests.exportList.saved', { fileName: file.fileName, saving, requests }),
        });
      },
    }),
  );
  const problem = exporting.error?.message;
  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        loading={exporting.isPending}
        leftSection={<IconTable size={14} stroke={1.6} aria-hidden />}
        onClick={() => exporting.mutate(filter)}
      >
        {t('requests.exportList.save')}
      </Button>
      <FailureLine>{problem && t('requests.exportList.failed', { failure: problem })}</FailureLine>
    </>
  );
}
