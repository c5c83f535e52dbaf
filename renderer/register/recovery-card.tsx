import { Button, Checkbox, CopyButton } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import classes from './recovery-card.module.css';

type RecoveryCardProps = {
  readonly created: Outputs['register']['createRegister'];
  /** What the officer has just chosen, to open the register with. */
  readonly passphrase: string;
};

/** The key that opens the register when every passphrase is lost: shown once, to be put on paper. */
export function RecoveryCard({ created, passphrase }: RecoveryCardProps) {
  const [kept, setKept] = useState(false);
  const [asked, setAsked] = useState(false);
  const unlock = useMutation(query.register.unlockRegister.mutationOptions());
  const open = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (kept && !unlock.isPending) unlock.mutate({ passphrase });
  };
  return (
    <form className={classes.card} onSubmit={open} noValidate>
      <h2>Recovery key</h2>
      <p className={classes.key} data-recovery-key translate="no">
        {created.recoveryKey}
      </p>
      <p className={classes.where}>
        Keep it where the register is not: in a safe, or with your lawyer. Whoever holds it can read everything in the
        register.
      </p>
      <div className={classes.actions} data-screen-only>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
          onClick={() => window.print()}
        >
          Print the card
        </Button>
        <CopyButton value={created.recoveryKey}>
          {({ copied, copy }) => (
            <Button variant="default" leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />} onClick={copy}>
              {copied ? 'Copied' : 'Copy the key'}
            </Button>
          )}
        </CopyButton>
      </div>
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
        {unlock.isError && (
          <p role="alert" className={classes.failed}>
            {unlock.error.message} The register is made and safe. Try again.
          </p>
        )}
      </div>
    </form>
  );
}
