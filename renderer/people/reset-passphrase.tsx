import { Button } from '@mantine/core';
import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import type { Person } from '../../main/contract/people/person.ts';
import { query } from '../api.ts';
import { OlderBackups } from '../backups/older-backups.tsx';
import { CopySecretButton } from '../shell/copy-secret-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { focusOnce } from '../ui/focus-once.ts';
import classes from './people.module.css';

type ResetPassphraseProps = { readonly person: Person; readonly onClose: () => void };

/** A one-time passphrase for somebody who forgot theirs, shown this once. */
export function ResetPassphrase({ person, onClose }: ResetPassphraseProps) {
  const reset = useMutation(query.people.resetPassphrase.mutationOptions());
  if (reset.data !== undefined) {
    return (
      <Dialog title={`One-time passphrase for ${person.name}`} onClose={onClose}>
        <div className={classes.form}>
          <p className={classes.secret} translate="no" data-one-time tabIndex={-1} ref={focusOnce}>
            {reset.data.oneTimePassphrase}
          </p>
          <p className={classes.words}>
            Read it to them or give it on paper: it is not shown again. When they unlock with it, Docket asks them for a
            passphrase of their own. The forgotten one opens nothing any more.
          </p>
          <OlderBackups />
          <div className={classes.actions}>
            <CopySecretButton secret={reset.data.oneTimePassphrase} words="Copy it" />
            <Button onClick={onClose}>Done</Button>
          </div>
        </div>
      </Dialog>
    );
  }
  return (
    // Left meanwhile, the passphrase would be made and never shown.
    <Dialog title={`Reset the passphrase of ${person.name}`} onClose={() => !reset.isPending && onClose()}>
      <div className={classes.form}>
        <p className={classes.words}>
          Docket makes up a passphrase for one time. The one they have now stops working at once. Nobody chooses a
          passphrase for somebody else: they choose their own when they unlock.
        </p>
        {reset.isError && (
          <p role="alert" className={classes.wrong}>
            {isDefinedError(reset.error) && reset.error.code === 'KEY_FILE_REFUSED'
              ? reset.error.data.sentence
              : reset.error.message}
          </p>
        )}
        <div className={classes.actions}>
          <Button loading={reset.isPending} data-autofocus onClick={() => reset.mutate({ id: person.id })}>
            Make a one-time passphrase
          </Button>
          {!reset.isPending && (
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
