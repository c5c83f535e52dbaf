import { Button } from '@mantine/core';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './read-document.module.css';

/** Asked before a file with somebody's data leaves without encryption. */
export function SaveInClear({ onSave, onClose }: { readonly onSave: () => void; readonly onClose: () => void }) {
  const t = useWords();
  return (
    <Dialog onClose={onClose} title={t('documents.saveInClear.title')}>
      <p>{t('documents.saveInClear.what')}</p>
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('ui.cancel')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            onClose();
            onSave();
          }}
        >
          {t('documents.saveInClear.save')}
        </Button>
      </div>
    </Dialog>
  );
}
