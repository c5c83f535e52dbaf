import { Button } from '@mantine/core';
import { IconDownload, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { query } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { CopySecretButton } from '../shell/copy-secret-button.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import classes from './recovery-sheet.module.css';

/** A recovery key that was made just now, and everything that puts it on paper. It is shown this once. */
export function RecoveryKey({ recoveryKey }: { readonly recoveryKey: string }) {
  const sheet = useMutation(query.session.printRecoverySheet.mutationOptions({ onSuccess: saveFile }));
  const opener = useMutation(query.session.saveOpener.mutationOptions({ onSuccess: saveFile }));
  const failed = sheet.error ?? opener.error;
  return (
    <>
      <p className={classes.key} data-recovery-key translate="no">
        {recoveryKey}
      </p>
      <p className={classes.where}>
        Keep it where the register is not: in a safe, or with your lawyer. Whoever holds it can read everything in the
        register.
      </p>
      <div className={classes.actions} data-screen-only>
        <Button
          leftSection={<IconFileTypePdf size={16} stroke={1.6} aria-hidden />}
          loading={sheet.isPending}
          onClick={() => sheet.mutate({ recoveryKey })}
        >
          Save the sheet (PDF)
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
          loading={opener.isPending}
          onClick={() => opener.mutate(undefined)}
        >
          Save the opener
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
          onClick={() => window.print()}
        >
          Print this page
        </Button>
        <CopySecretButton secret={recoveryKey} words="Copy the key" />
      </div>
      <p className={classes.where} data-screen-only>
        The sheet holds the key and the steps: with Docket, and without it, by SQLCipher and the opener, one small
        program without a secret. Print the sheet, then delete the file. Keep the opener on a stick beside it.
      </p>
      <FailureLine>
        {failed !== null && `${failed.message} The key on this page is right: print the page, or copy the key.`}
      </FailureLine>
    </>
  );
}
