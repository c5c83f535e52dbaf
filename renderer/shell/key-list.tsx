import { Kbd, Modal } from '@mantine/core';
import classes from './key-list.module.css';
import { capsOf } from './press.ts';
import type { KeyBinding } from './key-binding.ts';

type KeyListProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly bindings: readonly KeyBinding[];
  readonly letters: boolean;
};

/** All keys that work here, under "?". */
export function KeyList({ opened, onClose, bindings, letters }: KeyListProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keys that work here" closeButtonProps={{ 'aria-label': 'Close' }}>
      {!letters && <p className={classes.note}>Single-letter keys are turned off in Settings.</p>}
      <dl className={classes.list}>
        {bindings.map(({ press, does }) => (
          <div key={`${press} ${does}`} className={classes.line}>
            <dt className={classes.keys}>
              {capsOf(press).map((cap) => (
                <Kbd key={cap}>{cap}</Kbd>
              ))}
            </dt>
            <dd className={classes.does}>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
