import { Button } from '@mantine/core';
import { isDefinedError } from '@orpc/client';
import { useMutation } from '@tanstack/react-query';
import type { Person } from '../../main/contract/people/person.ts';
import { query } from '../api.ts';
import { OlderBackups } from '../backups/older-backups.tsx';
import { CopySecretButton } from '../shell/copy-secret-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { focusOnce } from '../ui/focus-once.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './people.module.css';

type ResetPassphraseProps = { readonly person: Person; readonly onClose: () => void };

/** A one-time passphrase for somebody who forgot theirs, shown this once. */
export function ResetPassphrase({ person, onClose }: ResetPassphraseProps) {
  const t = useWords();
  const reset = useMutation(query.people.resetPassphrase.mutationOptions());
  if (reset.data !== undefined) {
    return (
      <Dialog title={t('people.resetPassphrase.made', { name: person.name })} onClose={onClose}>
        <div className={classes.form}>
          <p className={classes.secret} translate="no" data-one-time tabIndex={-1} ref={focusOnce}>
            {reset.data.oneTimePassphrase}
          </p>
          <p className={classes.words}>{t('people.resetPassphrase.handOver')}</p>
          <OlderBackups />
          <div className={classes.actions}>
            <CopySecretButton secret={reset.data.oneTimePassphrase} words={t('people.resetPassphrase.copy')} />
            <Button onClick={onClose}>{t('ui.done')}</Button>
          </div>
        </div>
      </Dialog>
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
