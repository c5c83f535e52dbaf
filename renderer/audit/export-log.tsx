import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { query } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { useSession } from '../shell/session.tsx';
import { Problem } from '../ui/problem.tsx';

/** The log as a file that anybody can verify without Docket. Only the data protection officer hands it out. */
export function ExportLog() {
  const { person } = useSession();
  const exporting = useMutation(query.audit.exportLog.mutationOptions({ onSuccess: saveFile }));
  if (person.role !== 'dpo') return null;
  return (
    <>
      {exporting.isError && <Problem failed="The log was not exported." safe={exporting.error.message} />}
      <Button variant="default" loading={exporting.isPending} onClick={() => exporting.mutate({})}>
        Export the log
      </Button>
    </>
  );
}
