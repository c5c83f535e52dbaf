import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import classes from './recovery-sheet.module.css';
import { RecoveryKey } from './recovery-key.tsx';

type RecoverySheetProps = {
  readonly created: Outputs['session']['createRegister'];
  /** What the officer has just chosen, to open the register with. */
  readonly passphrase: string;
};

/** The key that opens the register when every passphrase is lost: shown once, to be put on paper. */
export function RecoverySheet({ created, passphrase }: RecoverySheetProps) {
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
      <h2>Recovery key</h2>
      <RecoveryKey recoveryKey={created.recoveryKey} />
      <div className={classes.done} data-screen-only>
        <Checkbox
          label="I have the recovery key on paper"
          checked={kept}
          onChange={(event) => setKept(event.currentTarget.checked)}
          error={asked && !kept ? 'Put the key on paper first: it is not shown again.' : undefined}
        />
        <Button type="submit" size="md" fullWidth loading={unlock.isPending}>
          Open the register
        </Button>
        <FailureLine>
          {unlock.isError && `${unlock.error.message} The register is made and safe. Try again.`}
        </FailureLine>
      </div>
    </form>
  );
}
