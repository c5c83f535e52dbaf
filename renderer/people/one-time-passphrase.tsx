import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { CopySecretButton } from '../shell/copy-secret-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './people.module.css';

type OneTimePassphraseProps = {
  readonly name: string;
  readonly passphrase: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** A one-time passphrase that was made for somebody, shown this once, to be handed over. */
export function OneTimePassphrase({ name, passphrase, onClose, children }: OneTimePassphraseProps) {
  const t = useWords();
  return (
    <Dialog title={t('people.resetPassphrase.made', { name })} onClose={onClose}>
      <div className={classes.form}>
        <p className={classes.secret} translate="no" data-one-time tabIndex={-1} data-autofocus>
          {passphrase}
        </p>
        <p className={classes.words}>{t('people.resetPassphrase.handOver')}</p>
        {children}
        <div className={classes.actions}>
          <CopySecretButton secret={passphrase} words={t('people.resetPassphrase.copy')} />
          <Button onClick={onClose}>{t('ui.done')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
