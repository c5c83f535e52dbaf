import { Button } from '@mantine/core';
import { IconDownload, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Language } from '../../main/words/language.ts';
import { query } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { CopySecretButton } from '../shell/copy-secret-button.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { LanguageSelect } from '../ui/language-select.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './recovery-sheet.module.css';

/** A recovery key that was made just now, and everything that puts it on paper. It is shown this once. */
export function RecoveryKey({ recoveryKey }: { readonly recoveryKey: string }) {
  const t = useWords();
  const [chosen, setLanguage] = useState<Language>();
  const language = chosen ?? t.language;
  const sheet = useMutation(query.session.printRecoverySheet.mutationOptions({ onSuccess: saveFile }));
  const opener = useMutation(query.session.saveOpener.mutationOptions({ onSuccess: saveFile }));
  const failed = sheet.error ?? opener.error;
  return (
    <>
      <p className={classes.key} data-recovery-key translate="no">
        {recoveryKey}
      </p>
      <p className={classes.where}>{t('session.recoveryKey.where')}</p>
      <div className={classes.actions} data-screen-only>
        <LanguageSelect label={t('session.recoveryKey.language')} language={language} onChange={setLanguage} />
        <Button
          leftSection={<IconFileTypePdf size={16} stroke={1.6} aria-hidden />}
          loading={sheet.isPending}
          onClick={() => sheet.mutate({ recoveryKey, language })}
        >
          {t('session.recoveryKey.saveSheet')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
          loading={opener.isPending}
          onClick={() => opener.mutate(undefined)}
        >
          {t('session.recoveryKey.saveOpener')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('session.recoveryKey.print')}
        </Button>
        <CopySecretButton secret={recoveryKey} words={t('session.recoveryKey.copy')} />
      </div>
      <p className={classes.where} data-screen-only>
        {t('session.recoveryKey.whatSheet')}
      </p>
      <FailureLine>{failed !== null && `${failed.message} ${t('session.recoveryKey.keyIsRight')}`}</FailureLine>
    </>
  );
}
