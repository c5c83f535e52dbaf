import { Button } from '@mantine/core';
import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import type { Person } from '../../main/contract/people/person.ts';
import { query } from '../api.ts';
import { OlderBackups } from '../backups/older-backups.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../ui/use-words.tsx';
import { OneTimePassphrase } from './one-time-passphrase.tsx';
import classes from './people.module.css';

type ResetPassphraseProps = { readonly person: Person; readonly onClose: () => void };

/** A one-time passphrase for somebody who forgot theirs, shown this once. */
export function ResetPassphrase({ person, onClose }: ResetPassphraseProps) {
  const t = useWords();
  const reset = useMutation(query.people.resetPassphrase.mutationOptions());
  if (reset.data !== undefined) {
    return (
      <OneTimePassphrase name={person.name} passphrase={reset.data.oneTimePassphrase} onClose={onClose}>
        <p className={classes.words}>{t('people.resetPassphrase.forgotten')}</p>
        <OlderBackups />
      </OneTimePassphrase>
    );
  }
  return (
    // Left meanwhile, the passphrase would be made and never shown.
    <Dialog
      title={t('people.resetPassphrase.title', { name: person.name })}
      onClose={() => !reset.isPending && onClose()}
    >
      <div className={classes.form}>
        <p className={classes.words}>{t('people.resetPassphrase.what')}</p>
        {reset.isError && (
          <p role="alert" className={classes.wrong}>
            {isDefinedError(reset.error) && reset.error.code === 'KEY_FILE_REFUSED'
              ? reset.error.data.sentence
              : reset.error.message}
          </p>
        )}
        <div className={classes.actions}>
          <Button loading={reset.isPending} data-autofocus onClick={() => reset.mutate({ id: person.id })}>
            {t('people.resetPassphrase.make')}
          </Button>
          {!reset.isPending && (
            <Button variant="default" onClick={onClose}>
              {t('ui.cancel')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
