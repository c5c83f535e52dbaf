import { Button, CopyButton } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { ReadyUpdate } from '../../main/contract/updates/update.ts';
import { useLock } from '../shell/use-lock.ts';
import { useWords } from '../ui/use-words.tsx';
import { howToInstall } from './install-words.ts';
import classes from './updates.module.css';

/** The way on from a verified installer: copied, locked, run from where it lies. */
export function InstallUpdate({ ready: { kind, path } }: { readonly ready: ReadyUpdate }) {
  const t = useWords();
  const { lock, locking } = useLock();
  const { copied, copies, next } = howToInstall(kind, path);
  return (
    <ol className={classes.steps} aria-label={t('updates.installUpdate.name')}>
      <li>
        <p>{t(`updates.installUpdate.copyFirst.${copies}`)}</p>
        <code className={classes.copied}>{copied}</code>
        <CopyButton value={copied}>
          {({ copied: done, copy }) => (
            <Button variant="default" leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />} onClick={copy}>
              {t(done ? 'ui.copied' : `updates.installUpdate.copy.${copies}`)}
            </Button>
          )}
        </CopyButton>
      </li>
      <li>
        <p>{t('updates.installUpdate.lockAndClose')}</p>
        <Button variant="default" onClick={lock} loading={locking}>
          {t('updates.installUpdate.lock')}
        </Button>
      </li>
      <li>
        <p>{t(next)}</p>
      </li>
      <li>
        <p>{t('updates.installUpdate.startAgain')}</p>
      </li>
    </ol>
  );
}
