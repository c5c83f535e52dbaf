import { Modal } from '@mantine/core';
import { KeyCap } from '../ui/key-cap.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './key-list.module.css';
import { capsOf } from './press.ts';
import { eachOnce, type KeyBinding } from './key-binding.ts';

type KeyListProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly bindings: readonly KeyBinding[];
  readonly letters: boolean;
};

/** All keys that work here, under "?". */
export function KeyList({ opened, onClose, bindings, letters }: KeyListProps) {
  const t = useWords();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shell.keys.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      // Its header is no second banner of the page.
      attributes={{ header: { role: 'presentation' } }}
    >
      {!letters && <p className={classes.note}>{t('shell.keys.lettersOff')}</p>}
      <dl className={classes.list}>
        {eachOnce(bindings).map(({ press, does }) => (
          <div key={`${press} ${does}`} className={classes.line}>
            <dt className={classes.keys}>
              {capsOf(press).map((cap) => (
                <KeyCap key={cap} name={cap} />
              ))}
            </dt>
            <dd className={classes.does}>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
