import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { query } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { useSession } from '../shell/session.tsx';
import { messageOf } from '../ui/backup-words.ts';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';

/** The log as a file that anybody can verify without Docket. Only the data protection officer hands it out. */
export function ExportLog() {
  const t = useWords();
  const { person } = useSession();
  const exporting = useMutation(query.audit.exportLog.mutationOptions({ onSuccess: saveFile }));
  if (person.role !== 'dpo') return null;
  return (
    <>
      {exporting.isError && <Problem failed={t('audit.exportLog.failed')} safe={messageOf(exporting.error)} />}
      <Button variant="default" loading={exporting.isPending} onClick={() => exporting.mutate({})}>
        {t('audit.exportLog.action')}
      </Button>
    </>
  );
}
