import { Button } from '@mantine/core';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './build-pack.module.css';

type AnotherPassphraseProps = { readonly onClose: () => void; readonly onAnother: () => void };

/** Asks before the passphrase of a built pack leaves the window: it is kept nowhere else. */
export function AnotherPassphrase({ onClose, onAnother }: AnotherPassphraseProps) {
  const t = useWords();
  return (
    <Dialog onClose={onClose} title={t('packs.anotherPassphrase.title')}>
      <p>{t('packs.anotherPassphrase.what')}</p>
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('packs.anotherPassphrase.keep')}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {t('packs.anotherPassphrase.another')}
        </Button>
      </div>
    </Dialog>
  );
}
