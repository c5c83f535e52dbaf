import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './recovery-sheet.module.css';
import { RecoveryKey } from './recovery-key.tsx';

type RecoverySheetProps = {
  readonly created: Outputs['session']['createRegister'];
  /** What the officer has just chosen, to open the register with. */
  readonly passphrase: string;
};

/** The key that opens the register when every passphrase is lost: shown once, to be put on paper. */
export function RecoverySheet({ created, passphrase }: RecoverySheetProps) {
  const t = useWords();
  const [kept, setKept] = useState(false);
  const [asked, setAsked] = useState(false);
  const unlock = useMutation(query.session.unlockRegister.mutationOptions());
  const open = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (kept && !unlock.isPending) unlock.mutate({ passphrase });
  };
  return (
    <form className={classes.card} onSubmit={open} noValidate>
      <h2>{t('session.recoverySheet.title')}</h2>
      <RecoveryKey recoveryKey={created.recoveryKey} />
      <div className={classes.done} data-screen-only>
        <Checkbox
          label={t('session.recoverySheet.kept')}
          checked={kept}
          onChange={(event) => setKept(event.currentTarget.checked)}
          error={asked && !kept ? t('session.putOnPaperFirst') : undefined}
        />
        <Button type="submit" size="md" fullWidth loading={unlock.isPending}>
          {t('session.recoverySheet.open')}
        </Button>
        <FailureLine>
          {unlock.isError && `${unlock.error.message} ${t('session.recoverySheet.madeAndSafe')}`}
        </FailureLine>
      </div>
    </form>
  );
}
